package dev.stepup.report.slack;

import dev.stepup.pulse.PulseRound;
import dev.stepup.report.PostDigest.DigestBoard;
import dev.stepup.report.WeeklyDigest;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.Words;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Digests in the team's channel, through the outbox; a channel has no language of its own, so they are in English. */
@Component
final class SlackDigestBoard implements DigestBoard {

    /** What the key of a digest begins with; the round's id follows. */
    static final String KEY = "digest:";

    private final People people;
    private final SlackOutbox outbox;
    private final Words words;

    SlackDigestBoard(People people, SlackOutbox outbox, Clock clock) {
        this.people = people;
        this.outbox = outbox;
        this.words = new Words(Locale.ENGLISH, clock);
    }

    @Override
    public void put(Team team, PulseRound round, WeeklyDigest digest) {
        var message = new DigestMessage(team.name(), names(round), words).of(digest, round.id(), team.channel());
        outbox.sendAgain(team.workspace(), new Letter(KEY + round.id(), Destination.channel(team.channel()), message));
    }

    private Function<MemberId, String> names(PulseRound round) {
        Map<MemberId, String> names = people.findAll(round.workspace(), round.roster()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        return id -> names.getOrDefault(id, id.value());
    }
}
