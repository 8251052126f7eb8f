package dev.stepup.pulse.slack;

import dev.stepup.pulse.Answer;
import dev.stepup.pulse.Prompts;
import dev.stepup.pulse.PulseRound;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.Welcome;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Prompts as direct messages, through the outbox. */
@Component
final class SlackPrompts implements Prompts {

    private final Teams teams;
    private final Welcome welcome;
    private final People people;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final Clock clock;

    SlackPrompts(Teams teams, Welcome welcome, People people, Readers readers, SlackOutbox outbox, Clock clock) {
        this.teams = teams;
        this.welcome = welcome;
        this.people = people;
        this.readers = readers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void ask(PulseRound round) {
        // Before its prompt, so that nobody is asked who has not been told what this is.
        teams.find(round.workspace(), round.team()).ifPresent(team -> welcome.all(team, round.roster()));
        String team = nameOfTeam(round);
        outbox.send(
                round.workspace(),
                round.roster().stream()
                        .sorted()
                        .map(member -> new Letter(
                                round.promptOf(member),
                                Destination.person(member),
                                message(round, team, member).asking()))
                        .toList());
    }

    @Override
    public void remind(PulseRound round, Collection<MemberId> silent) {
        String team = nameOfTeam(round);
        outbox.send(
                round.workspace(),
                silent.stream()
                        .sorted()
                        .map(member -> new Letter(
                                round.reminderOf(member),
                                Destination.person(member),
                                message(round, team, member).reminding()))
                        .toList());
    }

    /** Lets the prompt show what was stored. */
    void showAnswer(PulseRound round, MemberId member, Answer answer) {
        Function<MemberId, String> names = named -> named.equals(member)
                ? readers.wordsFor(round.workspace(), member).say("words.me")
                : people.known(round.workspace(), named).map(Person::name).orElse(named.value());
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                message(round, nameOfTeam(round), member).answered(answer, names));
        letTheReminderRest(round, member);
    }

    /** Lets the prompt rest. */
    void showDeclined(PulseRound round, MemberId member) {
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                message(round, nameOfTeam(round), member).declined());
        letTheReminderRest(round, member);
    }

    @Override
    public void release(PulseRound round, MemberId member) {
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                message(round, nameOfTeam(round), member).released());
        letTheReminderRest(round, member);
    }

    private void letTheReminderRest(PulseRound round, MemberId member) {
        if (round.remindAt().filter(at -> !at.isAfter(clock.instant())).isPresent()) {
            outbox.revise(
                    round.workspace(),
                    round.reminderOf(member),
                    message(round, nameOfTeam(round), member).settled());
        }
    }

    private PromptMessage message(PulseRound round, String team, MemberId member) {
        ZoneId zone = people.known(round.workspace(), member).map(Person::zone).orElse(round.zone());
        return new PromptMessage(round, team, zone, readers.wordsFor(round.workspace(), member));
    }

    private String nameOfTeam(PulseRound round) {
        return teams.find(round.workspace(), round.team()).map(Team::name).orElse("");
    }
}
