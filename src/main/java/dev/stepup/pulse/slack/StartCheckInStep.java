package dev.stepup.pulse.slack;

import dev.stepup.pulse.OpenRound;
import dev.stepup.pulse.OpenRound.Outcome;
import dev.stepup.pulse.PulseRound;
import dev.stepup.slack.Words;
import dev.stepup.slack.WorkflowStep;
import dev.stepup.team.Access;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * "Start a check-in" in a workflow. Whoever uses the workflow must be allowed to start one by hand; where one runs
 * already, it goes on and the step is done.
 */
@Component
final class StartCheckInStep implements WorkflowStep {

    private final Teams teams;
    private final Access access;
    private final OpenRound openRound;

    StartCheckInStep(Teams teams, Access access, OpenRound openRound) {
        this.teams = teams;
        this.access = access;
        this.openRound = openRound;
    }

    @Override
    public String callback() {
        return "start_check_in";
    }

    @Override
    public Ending run(Execution execution, Words words) {
        Optional<Team> team = teams.ofChannel(execution.workspace(), execution.input("channel"));
        if (team.isEmpty()) {
            return new Ending.Failed(words.say("pulse.step.noTeam"));
        }
        if (!access.mayRun(team.get(), execution.person())) {
            return new Ending.Failed(words.say(
                    access.refusal(execution.workspace(), execution.person(), "pulse.step.leadsOnly"),
                    team.get().name()));
        }
        Outcome outcome = openRound.byHand(team.get());
        if (outcome instanceof Outcome.Opened opened) {
            return done(opened.round());
        }
        if (outcome instanceof Outcome.Rests rests) {
            return new Ending.Failed(words.say("pulse.step.rests." + rests.trouble()));
        }
        return outcome instanceof Outcome.AlreadyRunning running
                ? done(running.round())
                : new Ending.Failed(
                        words.say("pulse.step.nobodyToAsk", team.get().name()));
    }

    private static Ending done(PulseRound round) {
        return new Ending.Done(Map.of(
                "people", round.roster().size(), "open_until", round.closesAt().getEpochSecond()));
    }
}
