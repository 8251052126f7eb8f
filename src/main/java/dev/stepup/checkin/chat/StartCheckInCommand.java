package dev.stepup.checkin.chat;

import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.running.CheckInButtons;
import dev.stepup.checkin.running.OpenCheckIn;
import dev.stepup.checkin.running.OpenCheckIn.Outcome;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.team.Team;
import dev.stepup.team.access.LeadPermission;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import java.time.ZoneId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup pulse} starts a check-in now. */
@Component
@Order(20)
final class StartCheckInCommand implements Subcommand {

    private final OpenCheckIn openCheckIn;
    private final LeadPermission leadPermission;
    private final Schedules schedules;
    private final Occurrences occurrences;
    private final People people;

    StartCheckInCommand(
            OpenCheckIn openCheckIn,
            LeadPermission leadPermission,
            Schedules schedules,
            Occurrences occurrences,
            People people) {
        this.openCheckIn = openCheckIn;
        this.leadPermission = leadPermission;
        this.schedules = schedules;
        this.occurrences = occurrences;
        this.people = people;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public String helpKey() {
        return "checkin.help";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return leadPermission.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadPermission.answer(
                command, words, team -> reply(openCheckIn.byHand(team, command.asker()), team, command, words));
    }

    private Reply reply(Outcome outcome, Team team, Command command, Words words) {
        String text = describe(outcome, team, command, words);
        return outcome instanceof Outcome.AlreadyRunning running
                ? Reply.message(Buttons.under(
                        text,
                        CheckInButtons.of(running.checkIn(), words).stream()
                                .map(each -> Buttons.button(each.action(), each.label(), each.value()))
                                .toList()))
                : Reply.words(text);
    }

    private String describe(Outcome outcome, Team team, Command command, Words words) {
        if (outcome instanceof Outcome.Opened opened) {
            String started = words.say(
                    "checkin.started",
                    Markup.escape(team.name()),
                    words.say("words.people", opened.checkIn().roster().size()),
                    until(opened.checkIn(), command, words));
            return started + outsideHours(opened.checkIn(), words) + displaces(opened.checkIn(), team, command, words);
        }
        if (outcome instanceof Outcome.AlreadyRunning running) {
            return words.say(
                    "checkin.alreadyRunning", Markup.escape(team.name()), until(running.checkIn(), command, words));
        }
        if (outcome instanceof Outcome.Rests rests) {
            return words.say("team.rests." + rests.trouble(), Markup.channel(team.channel()));
        }
        return words.say("checkin.nobodyToAsk", Markup.escape(team.name()));
    }

    /** A check-in started by hand asks everyone now. The reply says for how many it is outside their hours. */
    private String outsideHours(CheckIn checkIn, Words words) {
        DailyHours hours = schedules
                .of(checkIn.workspace(), checkIn.team())
                .map(found -> found.schedule().hours())
                .orElse(DailyHours.USUAL);
        long outside = people.findAll(checkIn.workspace(), checkIn.roster()).stream()
                .filter(person -> !hours.include(checkIn.opened(), person.zone().orElse(checkIn.zone())))
                .count();
        return outside == 0
                ? ""
                : words.say(
                        "checkin.started.outsideHours", outside, words.time(hours.from()), words.time(hours.until()));
    }

    /** What was to open while this one runs does not. */
    private String displaces(CheckIn checkIn, Team team, Command command, Words words) {
        return schedules
                .of(checkIn.workspace(), checkIn.team())
                .filter(state -> !state.paused() && state.nextCheckIn().isBefore(checkIn.closesAt()))
                .map(state -> occurrences.comesFor(command.asker(), team, state.schedule(), state.next()))
                .map(comes -> words.say("checkin.started.displaces", words.moment(comes, zone(checkIn, command))))
                .orElse("");
    }

    private String until(CheckIn checkIn, Command command, Words words) {
        return words.moment(checkIn.closesAt(), zone(checkIn, command));
    }

    private ZoneId zone(CheckIn checkIn, Command command) {
        return people.known(command.workspace(), command.asker())
                .flatMap(Person::zone)
                .orElse(checkIn.zone());
    }
}
