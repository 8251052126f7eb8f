package dev.stepup.pulse.slack;

import dev.stepup.pulse.Answer;
import dev.stepup.pulse.Prompts;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Wave;
import dev.stepup.pulse.Wave.Kind;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Names;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.Welcome;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prompts as direct messages, through the outbox. */
@Component
final class SlackPrompts implements Prompts {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Welcome welcome;
    private final People people;
    private final Names names;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final Clock clock;

    SlackPrompts(
            Teams teams,
            EndedTeams endedTeams,
            Welcome welcome,
            People people,
            Names names,
            Readers readers,
            SlackOutbox outbox,
            Clock clock) {
        this.clock = clock;
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.welcome = welcome;
        this.people = people;
        this.names = names;
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void send(PulseRound round, Wave wave) {
        if (wave.kind() == Kind.ASK) {
            // Before its prompt, so that nobody is asked who has not been told what this is.
            teams.find(round.workspace(), round.team()).ifPresent(team -> welcome.all(team, wave.people()));
        }
        String team = nameOfTeam(round);
        outbox.send(
                round.workspace(),
                wave.people().stream()
                        .sorted()
                        .map(member -> new Letter(
                                round.letterOf(wave.kind(), member),
                                Destination.person(member),
                                told(message(round, team, member), wave.kind())))
                        .toList());
    }

    @Override
    public void stopAsking(PulseRound round, Set<MemberId> people) {
        String team = nameOfTeam(round);
        outbox.send(
                round.workspace(),
                people.stream()
                        .sorted()
                        .map(member -> new Letter(
                                round.stopOf(member),
                                Destination.person(member),
                                message(round, team, member).notAskedAnyMore()))
                        .toList());
    }

    @Override
    public void showAskedAgain(PulseRound round, MemberId member) {
        outbox.confirm(
                round.workspace(),
                round.stopOf(member),
                message(round, nameOfTeam(round), member).askedAgain());
    }

    private static SlackMessage told(PromptMessage message, Kind kind) {
        return kind == Kind.ASK ? message.asking() : message.reminding(kind);
    }

    @Override
    public void showNewEnd(PulseRound round, MemberId member, boolean remindersOff) {
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                message(round, nameOfTeam(round), member).asking());
        reminders(round).forEach(kind -> showReminders(round, kind, member, remindersOff));
    }

    private void showReminders(PulseRound round, Kind kind, MemberId member, boolean off) {
        outbox.revise(round.workspace(), round.letterOf(kind, member), reminder(round, kind, member, off));
    }

    /** Confirms in a reminder to whoever switched them that there will be no more of them, or that there will be. */
    void confirmReminders(PulseRound round, Kind kind, MemberId member, boolean off) {
        outbox.confirm(round.workspace(), round.letterOf(kind, member), reminder(round, kind, member, off));
    }

    private SlackMessage reminder(PulseRound round, Kind kind, MemberId member, boolean off) {
        PromptMessage message = message(round, nameOfTeam(round), member);
        return off ? message.remindingNoMore(kind) : message.reminding(kind);
    }

    @Override
    public void showAnswer(PulseRound round, MemberId member, Answer answer) {
        outbox.revise(round.workspace(), round.promptOf(member), answered(round, member, answer));
        letTheReminderRest(round, member);
    }

    /** Confirms to whoever has just answered what they answered, and until when they may change it. */
    void confirmAnswer(PulseRound round, MemberId member, Answer answer) {
        outbox.confirm(round.workspace(), round.promptOf(member), answered(round, member, answer));
        letTheReminderRest(round, member);
    }

    private SlackMessage answered(PulseRound round, MemberId member, Answer answer) {
        return message(round, nameOfTeam(round), member).answered(answer, names(round, member));
    }

    @Override
    public void showOver(PulseRound round, MemberId member, Optional<Answer> answer, boolean remindersOff) {
        PromptMessage message = message(round, nameOfTeam(round), member);
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                answer.map(given -> message.answeredAndOver(given, names(round, member)))
                        .orElseGet(message::over));
        if (answer.isEmpty() && !round.declined().contains(member)) {
            reminders(round).forEach(kind -> showReminderOver(round, kind, member, remindersOff));
        }
    }

    /** Lets a reminder of what is over say so, and that there will be no more of them or that there will be. */
    private void showReminderOver(PulseRound round, Kind kind, MemberId member, boolean off) {
        outbox.revise(
                round.workspace(),
                round.letterOf(kind, member),
                message(round, nameOfTeam(round), member).reminderOver(kind, off));
    }

    /** Confirms the same to whoever switched them there. */
    void confirmRemindersOver(PulseRound round, Kind kind, MemberId member, boolean off) {
        outbox.confirm(
                round.workspace(),
                round.letterOf(kind, member),
                message(round, nameOfTeam(round), member).reminderOver(kind, off));
    }

    private Function<MemberId, String> names(PulseRound round, MemberId reader) {
        Function<MemberId, String> others = names.among(round.workspace(), round.roster());
        return named -> named.equals(reader)
                ? readers.wordsFor(round.workspace(), reader).say("words.me")
                : others.apply(named);
    }

    @Override
    public void showDeclined(PulseRound round, MemberId member) {
        outbox.revise(
                round.workspace(),
                round.promptOf(member),
                message(round, nameOfTeam(round), member).declined());
        letTheReminderRest(round, member);
    }

    /** Confirms to whoever said so that they will not answer, and until when they still may. */
    void confirmDeclined(PulseRound round, MemberId member) {
        outbox.confirm(
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

    @Override
    public void showDeleted(PulseRound round, MemberId member, String team) {
        SlackMessage over = message(round, team, member).deleted();
        outbox.revise(round.workspace(), round.promptOf(member), over);
        reminders(round).forEach(kind -> outbox.revise(round.workspace(), round.letterOf(kind, member), over));
    }

    private void letTheReminderRest(PulseRound round, MemberId member) {
        reminders(round).forEach(kind -> {
            String key = round.letterOf(kind, member);
            outbox.withdraw(round.workspace(), key);
            outbox.revise(
                    round.workspace(),
                    key,
                    message(round, nameOfTeam(round), member).settled());
        });
    }

    private static List<Kind> reminders(PulseRound round) {
        return Stream.of(Kind.REMIND, Kind.REMIND_AGAIN)
                .filter(round.plan().begun()::contains)
                .toList();
    }

    private PromptMessage message(PulseRound round, String team, MemberId member) {
        ZoneId zone =
                people.known(round.workspace(), member).flatMap(Person::zone).orElse(round.zone());
        return new PromptMessage(round, team, zone, clock.instant(), readers.wordsFor(round.workspace(), member));
    }

    private String nameOfTeam(PulseRound round) {
        return teams.find(round.workspace(), round.team())
                .or(() -> endedTeams.archived(round.workspace(), round.team()))
                .map(Team::name)
                .orElse("");
    }
}
