package dev.stepup.home;

import dev.stepup.home.HomePage.Place;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.home.HomePage.You;
import dev.stepup.privacy.OptOuts;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RecordAnswer;
import dev.stepup.pulse.Rounds;
import dev.stepup.team.Access;
import dev.stepup.team.BeAway;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import org.springframework.stereotype.Component;

/** Puts together what somebody finds on their page. */
@Component
public final class ComposeHomePage {

    private final Teams teams;
    private final Access access;
    private final Rounds rounds;
    private final RecordAnswer recordAnswer;
    private final BeAway beAway;
    private final OptOuts optOuts;

    ComposeHomePage(
            Teams teams, Access access, Rounds rounds, RecordAnswer recordAnswer, BeAway beAway, OptOuts optOuts) {
        this.teams = teams;
        this.access = access;
        this.rounds = rounds;
        this.recordAnswer = recordAnswer;
        this.beAway = beAway;
        this.optOuts = optOuts;
    }

    /** The page of this person. */
    public HomePage of(WorkspaceId workspace, MemberId reader) {
        return new HomePage(
                teams.of(workspace, reader).stream()
                        .map(team ->
                                new Place(team, team.has(reader), access.mayRun(team, reader), waiting(team, reader)))
                        .toList(),
                new You(beAway.now(workspace, reader), optOuts.has(workspace, reader)),
                access.isAdmin(workspace, reader));
    }

    private Waiting waiting(Team team, MemberId reader) {
        return rounds.running(team.workspace(), team.id())
                .map(round -> waiting(round, reader))
                .orElseGet(Waiting.Nothing::new);
    }

    private Waiting waiting(PulseRound round, MemberId reader) {
        var standing = recordAnswer.standing(round.workspace(), round.id(), reader);
        if (!(standing instanceof RecordAnswer.Outcome.Open open)) {
            return new Waiting.Nothing();
        }
        return open.soFar().isPresent() ? new Waiting.Answered(round) : new Waiting.ToAnswer(round);
    }
}
