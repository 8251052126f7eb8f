package dev.stepup.schedule.chat;

import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.PersonalTimes;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.TeamSchedule.Why;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.team.Team;
import dev.stepup.team.access.Access;
import dev.stepup.team.access.ChooseTeam;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup schedule} says when the next check-ins, reminders and digests come, in the asker's time zone. */
@Component
@Order(60)
final class ScheduleCommand implements Subcommand {

    private final Schedules schedules;
    private final List<ScheduleNotes> notes;
    private final Occurrences occurrences;
    private final PersonalTimes personalTimes;
    private final Access access;
    private final People people;

    ScheduleCommand(
            Schedules schedules,
            List<ScheduleNotes> notes,
            Occurrences occurrences,
            PersonalTimes personalTimes,
            Access access,
            People people) {
        this.schedules = schedules;
        this.notes = notes;
        this.occurrences = occurrences;
        this.personalTimes = personalTimes;
        this.access = access;
        this.people = people;
    }

    @Override
    public String name() {
        return "schedule";
    }

    @Override
    public String helpKey() {
        return "schedule.help.schedule";
    }

    @Override
    public boolean onlyShows() {
        return true;
    }

    @Override
    public Reply answer(Command command, Words words) {
        List<Team> meant = access.meant(command);
        List<Team> own = meant.stream()
                .filter(team -> team.has(command.asker()) || access.mayRun(team, command.asker()))
                .toList();
        if (!meant.isEmpty() && own.isEmpty()) {
            return Reply.words(words.say("team.noneOfYours"));
        }
        return ChooseTeam.of(
                own,
                command,
                words,
                team -> schedules
                        .of(team.workspace(), team.id())
                        .map(schedule -> reply(team, schedule, command, words))
                        .orElseGet(() -> Reply.words(words.say("team.none"))));
    }

    private ZoneId zone(Command command, TeamSchedule schedule) {
        return people.find(command.workspace(), command.asker())
                .flatMap(Person::zone)
                .orElse(schedule.schedule().zone());
    }

    private Reply reply(Team team, TeamSchedule state, Command command, Words words) {
        String text = describe(team, state, command, zone(command, state), words);
        List<Button> buttons = access.mayRun(team, command.asker())
                ? notes.stream()
                        .flatMap(each -> each.buttons(team, words).stream())
                        .toList()
                : List.of();
        return Reply.message(Buttons.under(text, buttons));
    }

    private String describe(Team team, TeamSchedule state, Command command, ZoneId zone, Words words) {
        List<String> lines = new ArrayList<>();
        TeamSchedule thatOpens = occurrences.thatOpens(team, state);
        lines.add(
                state.paused()
                        ? words.say("schedule.paused", Markup.escape(team.name()))
                        : next(team, thatOpens, command, zone, words));
        if (!thatOpens.equals(state)) {
            lines.add(words.say("schedule.displaced", moment(state.next(), team, state, command, zone, words)));
        }
        skippedBefore(team, state)
                .forEach(skipped -> lines.add(
                        words.say("schedule.leftOut.SKIPPED", moment(skipped, team, state, command, zone, words))));
        state.leftOut()
                .map(leftOut -> words.say(
                        "schedule.leftOut." + leftOut.why(),
                        moment(leftOut.occasion(), team, state, command, zone, words)))
                .ifPresent(lines::add);
        notes.forEach(each -> lines.addAll(each.about(team, zone, words)));
        return String.join("\n", lines);
    }

    private String moment(Occasion occasion, Team team, TeamSchedule state, Command command, ZoneId zone, Words words) {
        return words.moment(occurrences.comesFor(command.asker(), team, state.schedule(), occasion), zone);
    }

    /** Where the last one left out was skipped, so were those that would come before it. */
    private List<Occasion> skippedBefore(Team team, TeamSchedule state) {
        return state.leftOut()
                .filter(last -> last.why() == Why.SKIPPED)
                .map(last -> occurrences.before(team, state.schedule(), last.day()))
                .orElseGet(List::of);
    }

    private String next(Team team, TeamSchedule state, Command command, ZoneId zone, Words words) {
        CheckInSchedule schedule = state.schedule();
        Instant opens = state.nextCheckIn();
        Instant closes = occurrences.closes(team, schedule, state.nextDay());
        return words.say(
                "schedule.next",
                Markup.escape(team.name()),
                words.moment(opens, zone) + ownTime(schedule, words),
                mine(team, state, command, zone, words),
                words.moment(closes, zone),
                words.moment(schedule.digestOf(state.nextDay(), closes), zone),
                words.zone(zone),
                CadenceWords.say(schedule.cadence(), words));
    }

    private static String ownTime(CheckInSchedule schedule, Words words) {
        return schedule.ownTime() ? words.say("schedule.next.ownTime", words.time(schedule.checkInTime())) : "";
    }

    /** When the asker is asked and reminded, where that is not when it opens. */
    private String mine(Team team, TeamSchedule state, Command command, ZoneId zone, Words words) {
        return personalTimes
                .of(team, state, command.asker())
                .map(times -> new PersonalScheduleLines(zone, words).of(times, state.nextCheckIn()))
                .orElse("");
    }
}
