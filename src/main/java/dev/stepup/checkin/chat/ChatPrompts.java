package dev.stepup.checkin.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.roster.Welcome;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sends prompts as direct messages through the outbox. */
@Component
final class ChatPrompts implements Prompts {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Welcome welcome;
    private final People people;
    private final DisplayNames names;
    private final ReaderLocales readers;
    private final Outbox outbox;
    private final Clock clock;

    ChatPrompts(
            Teams teams,
            EndedTeams endedTeams,
            Welcome welcome,
            People people,
            DisplayNames names,
            ReaderLocales readers,
            Outbox outbox,
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
    public void send(CheckIn checkIn, PromptBatch batch) {
        if (batch.kind() == Kind.ASK) {
            // Before its prompt, so that nobody is asked who has not been told what this is.
            teams.find(checkIn.workspace(), checkIn.team()).ifPresent(team -> welcome.all(team, batch.people()));
        }
        String team = nameOfTeam(checkIn);
        outbox.send(
                checkIn.workspace(),
                batch.people().stream()
                        .sorted()
                        .map(member -> new OutboxMessage(
                                PromptKeys.of(checkIn, batch.kind(), member),
                                Destination.person(member),
                                told(message(checkIn, team, member), batch.kind())))
                        .toList());
    }

    @Override
    public void stopAsking(CheckIn checkIn, Set<MemberId> people) {
        String team = nameOfTeam(checkIn);
        outbox.send(
                checkIn.workspace(),
                people.stream()
                        .sorted()
                        .map(member -> new OutboxMessage(
                                PromptKeys.stop(checkIn, member),
                                Destination.person(member),
                                message(checkIn, team, member).notAskedAnyMore()))
                        .toList());
    }

    @Override
    public void showAskedAgain(CheckIn checkIn, MemberId member) {
        outbox.confirm(
                checkIn.workspace(),
                PromptKeys.stop(checkIn, member),
                message(checkIn, member).askedAgain());
    }

    private static Message told(PromptMessage message, Kind kind) {
        return kind == Kind.ASK ? message.asking() : message.reminding(kind);
    }

    @Override
    public void showNewEnd(CheckIn checkIn, MemberId member, boolean remindersOff) {
        show(checkIn, Kind.ASK, member, message(checkIn, member).asking());
        reminders(checkIn).forEach(kind -> show(checkIn, kind, member, reminder(checkIn, kind, member, remindersOff)));
    }

    @Override
    public void confirmReminders(CheckIn checkIn, Kind kind, MemberId member, boolean off) {
        confirm(checkIn, kind, member, reminder(checkIn, kind, member, off));
    }

    private Message reminder(CheckIn checkIn, Kind kind, MemberId member, boolean off) {
        PromptMessage message = message(checkIn, member);
        return off ? message.remindingNoMore(kind) : message.reminding(kind);
    }

    @Override
    public void showAnswer(CheckIn checkIn, MemberId member, Answer answer) {
        show(checkIn, Kind.ASK, member, answered(checkIn, member, answer));
        letTheReminderRest(checkIn, member);
    }

    @Override
    public void confirmAnswer(CheckIn checkIn, MemberId member, Answer answer) {
        confirm(checkIn, Kind.ASK, member, answered(checkIn, member, answer));
        letTheReminderRest(checkIn, member);
    }

    private Message answered(CheckIn checkIn, MemberId member, Answer answer) {
        return message(checkIn, member).answered(answer, names(checkIn, member));
    }

    @Override
    public void showOver(CheckIn checkIn, MemberId member, Optional<Answer> answer, boolean remindersOff) {
        PromptMessage message = message(checkIn, member);
        show(
                checkIn,
                Kind.ASK,
                member,
                answer.map(given -> message.answeredAndOver(given, names(checkIn, member)))
                        .orElseGet(message::over));
        if (answer.isEmpty() && !checkIn.declined().contains(member)) {
            reminders(checkIn).forEach(kind -> show(checkIn, kind, member, message.reminderOver(kind, remindersOff)));
        }
    }

    @Override
    public void confirmRemindersOver(CheckIn checkIn, Kind kind, MemberId member, boolean off) {
        confirm(checkIn, kind, member, message(checkIn, member).reminderOver(kind, off));
    }

    private Function<MemberId, String> names(CheckIn checkIn, MemberId reader) {
        Function<MemberId, String> others = names.among(checkIn.workspace(), checkIn.roster());
        return named -> named.equals(reader)
                ? readers.wordsFor(checkIn.workspace(), reader).say("words.me")
                : others.apply(named);
    }

    @Override
    public void showDeclined(CheckIn checkIn, MemberId member) {
        show(checkIn, Kind.ASK, member, message(checkIn, member).declined());
        letTheReminderRest(checkIn, member);
    }

    @Override
    public void confirmDeclined(CheckIn checkIn, MemberId member) {
        confirm(checkIn, Kind.ASK, member, message(checkIn, member).declined());
        letTheReminderRest(checkIn, member);
    }

    @Override
    public void release(CheckIn checkIn, MemberId member) {
        show(checkIn, Kind.ASK, member, message(checkIn, member).released());
        letTheReminderRest(checkIn, member);
    }

    @Override
    public void showDeleted(CheckIn checkIn, MemberId member, String team) {
        Message over = message(checkIn, team, member).deleted();
        show(checkIn, Kind.ASK, member, over);
        reminders(checkIn).forEach(kind -> show(checkIn, kind, member, over));
    }

    private void letTheReminderRest(CheckIn checkIn, MemberId member) {
        reminders(checkIn).forEach(kind -> {
            outbox.withdraw(checkIn.workspace(), PromptKeys.of(checkIn, kind, member));
            show(checkIn, kind, member, message(checkIn, member).settled());
        });
    }

    /** Lets what this person was told read like this. */
    private void show(CheckIn checkIn, Kind kind, MemberId member, Message message) {
        outbox.revise(checkIn.workspace(), PromptKeys.of(checkIn, kind, member), message);
    }

    /** The same for the person who has just done something there. */
    private void confirm(CheckIn checkIn, Kind kind, MemberId member, Message message) {
        outbox.confirm(checkIn.workspace(), PromptKeys.of(checkIn, kind, member), message);
    }

    private static List<Kind> reminders(CheckIn checkIn) {
        return Stream.of(Kind.REMIND, Kind.REMIND_AGAIN)
                .filter(checkIn.plan().begun()::contains)
                .toList();
    }

    private PromptMessage message(CheckIn checkIn, MemberId member) {
        return message(checkIn, nameOfTeam(checkIn), member);
    }

    private PromptMessage message(CheckIn checkIn, String team, MemberId member) {
        ZoneId zone =
                people.known(checkIn.workspace(), member).flatMap(Person::zone).orElse(checkIn.zone());
        return new PromptMessage(checkIn, team, zone, clock.instant(), readers.wordsFor(checkIn.workspace(), member));
    }

    private String nameOfTeam(CheckIn checkIn) {
        return teams.find(checkIn.workspace(), checkIn.team())
                .or(() -> endedTeams.archived(checkIn.workspace(), checkIn.team()))
                .map(Team::name)
                .orElse("");
    }
}
