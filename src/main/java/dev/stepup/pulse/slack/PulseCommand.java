package dev.stepup.pulse.slack;

import dev.stepup.pulse.OpenRound;
import dev.stepup.pulse.OpenRound.Outcome;
import dev.stepup.pulse.PulseRound;
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
    private final People people;

    PulseCommand(OpenRound openRound, LeadsOnly leadsOnly, People people) {
        this.openRound = openRound;
        this.leadsOnly = leadsOnly;
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
        return leadsOnly.answer(
                command, words, team -> Reply.words(describe(openRound.byHand(team), team, command, words)));
    }

    private String describe(Outcome outcome, Team team, Command command, Words words) {
        if (outcome instanceof Outcome.Opened opened) {
            return words.say(
                    "pulse.started",
                    Mrkdwn.escape(team.name()),
                    words.say("words.people", opened.round().roster().size()),
                    until(opened.round(), command, words));
        }
        if (outcome instanceof Outcome.AlreadyRunning running) {
            return words.say(
                    "pulse.alreadyRunning", Mrkdwn.escape(team.name()), until(running.round(), command, words));
        }
        return words.say("pulse.nobodyToAsk", Mrkdwn.escape(team.name()));
    }

    private String until(PulseRound round, Command command, Words words) {
        ZoneId zone = people.known(command.workspace(), command.asker())
                .map(Person::zone)
                .orElse(round.zone());
        return words.moment(round.closesAt(), zone);
    }
}
