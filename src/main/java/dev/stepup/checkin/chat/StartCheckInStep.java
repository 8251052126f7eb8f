package dev.stepup.checkin.chat;

import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.WorkflowStep;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.running.OpenCheckIn;
import dev.stepup.checkin.running.OpenCheckIn.Outcome;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The workflow step "Start a check-in". Its user must be allowed to start one by hand. If a check-in is running, it
 * continues and the step succeeds.
 */
@Component
final class StartCheckInStep implements WorkflowStep {

    private final Teams teams;
    private final Access access;
    private final OpenCheckIn openCheckIn;

    StartCheckInStep(Teams teams, Access access, OpenCheckIn openCheckIn) {
        this.teams = teams;
        this.access = access;
        this.openCheckIn = openCheckIn;
    }

    @Override
    public String callback() {
        return "start_check_in";
    }

    @Override
    public Ending run(Execution execution, Words words) {
        Optional<Team> team = teams.ofChannel(execution.workspace(), execution.input("channel"));
        if (team.isEmpty()) {
            return new Ending.Failed(words.say("checkin.step.noTeam"));
        }
        if (!access.mayRun(team.get(), execution.person())) {
            return new Ending.Failed(words.say(
                    access.refusal(execution.workspace(), execution.person(), "checkin.step.leadsOnly"),
                    team.get().name()));
        }
        Outcome outcome = openCheckIn.byHand(team.get(), execution.person());
        if (outcome instanceof Outcome.Opened opened) {
            return done(opened.checkIn());
        }
        if (outcome instanceof Outcome.Rests rests) {
            return new Ending.Failed(words.say("checkin.step.rests." + rests.trouble()));
        }
        return outcome instanceof Outcome.AlreadyRunning running
                ? done(running.checkIn())
                : new Ending.Failed(
                        words.say("checkin.step.nobodyToAsk", team.get().name()));
    }

    private static Ending done(CheckIn checkIn) {
        return new Ending.Done(Map.of(
                "people",
                checkIn.roster().size(),
                "open_until",
                checkIn.closesAt().getEpochSecond()));
    }
}
