package dev.stepup.pulse.slack;

import dev.stepup.pulse.OpenRound;
import dev.stepup.pulse.OpenRound.Outcome;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RoundButtons;
import dev.stepup.schedule.Hours;
import dev.stepup.schedule.Occasions;
import dev.stepup.schedule.Schedules;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.LeadsOnly;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import java.time.ZoneId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup pulse} starts a check-in now. */
@Component
@Order(20)
final class PulseCommand implements Subcommand {

    private final OpenRound openRound;
    private final LeadsOnly leadsOnly;
    private final Schedules schedules;
    private final Occasions occasions;
    private final People people;

    PulseCommand(OpenRound openRound, LeadsOnly leadsOnly, Schedules schedules, Occasions occasions, People people) {
        this.openRound = openRound;
        this.leadsOnly = leadsOnly;
        this.schedules = schedules;
        this.occasions = occasions;
        this.people = people;
    }

    @Override
    public String name() {
        return "pulse";
    }

    @Override
    public String helpKey() {
        return "pulse.help";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return leadsOnly.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadsOnly.answer(command, words, team -> reply(openRound.byHand(team), team, command, words));
    }

    private Reply reply(Outcome outcome, Team team, Command command, Words words) {
        String text = describe(outcome, team, command, words);
        return outcome instanceof Outcome.AlreadyRunning running
                ? Reply.message(Buttons.under(
                        text,
                        RoundButtons.of(running.round(), words).stream()
                                .map(each -> Buttons.button(each.action(), each.label(), each.value()))
                                .toList()))
                : Reply.words(text);
    }

    private String describe(Outcome outcome, Team team, Command command, Words words) {
        if (outcome instanceof Outcome.Opened opened) {
            String started = words.say(
                    "pulse.started",
                    Mrkdwn.escape(team.name()),
                    words.say("words.people", opened.round().roster().size()),
                    until(opened.round(), command, words));
            return started + outsideHours(opened.round(), words) + displaces(opened.round(), team, command, words);
        }
        if (outcome instanceof Outcome.AlreadyRunning running) {
            return words.say(
                    "pulse.alreadyRunning", Mrkdwn.escape(team.name()), until(running.round(), command, words));
        }
        if (outcome instanceof Outcome.Rests rests) {
            return words.say("team.rests." + rests.trouble(), "<#" + team.channel() + ">");
        }
        return words.say("pulse.nobodyToAsk", Mrkdwn.escape(team.name()));
    }

    /** Who starts one by hand means now, so everyone is asked; they may want to know for whom it is early or late. */
    private String outsideHours(PulseRound round, Words words) {
        Hours hours = schedules
                .of(round.workspace(), round.team())
                .map(found -> found.schedule().hours())
                .orElse(Hours.USUAL);
        long outside = people.findAll(round.workspace(), round.roster()).stream()
                .filter(person -> !hours.include(round.opened(), person.zone().orElse(round.zone())))
                .count();
        return outside == 0
                ? ""
                : words.say("pulse.started.outsideHours", outside, words.time(hours.from()), words.time(hours.until()));
    }

    /** What was to open while this one runs does not. */
    private String displaces(PulseRound round, Team team, Command command, Words words) {
        return schedules
                .of(round.workspace(), round.team())
                .filter(state -> !state.paused() && state.nextCheckIn().isBefore(round.closesAt()))
                .map(state -> occasions.comesFor(command.asker(), team, state.schedule(), state.next()))
                .map(comes -> words.say("pulse.started.displaces", words.moment(comes, zone(round, command))))
                .orElse("");
    }

    private String until(PulseRound round, Command command, Words words) {
        return words.moment(round.closesAt(), zone(round, command));
    }

    private ZoneId zone(PulseRound round, Command command) {
        return people.known(command.workspace(), command.asker())
                .flatMap(Person::zone)
                .orElse(round.zone());
    }
}
