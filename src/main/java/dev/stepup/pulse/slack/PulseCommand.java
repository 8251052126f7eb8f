package dev.stepup.pulse.slack;

import dev.stepup.pulse.OpenRound;
import dev.stepup.pulse.OpenRound.Outcome;
import dev.stepup.pulse.PulseRound;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup pulse} starts a check-in now. */
@Component
@Order(20)
final class PulseCommand implements Subcommand {

    private final OpenRound openRound;
    private final Access access;
    private final People people;

    PulseCommand(OpenRound openRound, Access access, People people) {
        this.openRound = openRound;
        this.access = access;
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
        return access.meant(asker.workspace(), asker.asker(), asker.channel())
                .filter(team -> access.mayRun(team, asker.asker()))
                .isPresent();
    }

    @Override
    public Reply answer(Command command, Words words) {
        Optional<Team> team = access.meant(command.workspace(), command.asker(), command.channel());
        if (team.isEmpty()) {
            return Reply.words(words.say("schedule.noTeam"));
        }
        if (!access.mayRun(team.get(), command.asker())) {
            return Reply.words(words.say("pulse.notAllowed"));
        }
        return Reply.words(describe(openRound.byHand(team.get()), team.get(), command, words));
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
