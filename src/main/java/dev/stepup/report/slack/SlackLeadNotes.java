package dev.stepup.report.slack;

import dev.stepup.pulse.PulseRound;
import dev.stepup.report.LeadNotes;
import dev.stepup.report.LettingGo;
import dev.stepup.report.WeeklyDigest;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The leads' notes as direct messages, each in the lead's own language; never in a channel. */
@Component
final class SlackLeadNotes implements LeadNotes {

    private static final int DAYS_OF_A_WEEK = 7;

    private final People people;
    private final Readers readers;
    private final SlackOutbox outbox;

    SlackLeadNotes(People people, Readers readers, SlackOutbox outbox) {
        this.people = people;
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void tell(Team team, PulseRound round, WeeklyDigest.Shown digest, Map<MemberId, LettingGo> notes) {
        Map<MemberId, String> names = people.findAll(round.workspace(), round.roster()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
        Function<MemberId, String> nameOf = id -> names.getOrDefault(id, id.value());
        long week = digest.day().toEpochDay() / DAYS_OF_A_WEEK;
        List<Letter> letters = new ArrayList<>();
        notes.forEach((lead, found) -> {
            var note = new LettingGoNote(team.name(), week, nameOf, readers.wordsFor(team.workspace(), lead));
            letters.add(new Letter(
                    "letting-go:" + round.id() + ":" + lead, Destination.person(lead), note.of(found, digest)));
        });
        if (!letters.isEmpty()) {
            outbox.send(team.workspace(), letters);
        }
    }
}
