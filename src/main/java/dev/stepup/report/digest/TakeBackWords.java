package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.Prompts;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.report.digest.PostDigest.DigestBoard;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.thanks.ThanksTakenBack;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Takes back what somebody thanked for or told. It leaves the digest in the channel too; figures that were reported stay as
 * they are. The words go last, so that what is cut short can be done again.
 */
@Component
public final class TakeBackWords {

    private final Ballots ballots;
    private final CheckIns checkIns;
    private final CheckInBallots checkInBallots;
    private final ComposeDigest composeDigest;
    private final DigestBoard board;
    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Prompts prompts;
    private final ApplicationEventPublisher events;

    TakeBackWords(
            Ballots ballots,
            CheckIns checkIns,
            CheckInBallots checkInBallots,
            ComposeDigest composeDigest,
            DigestBoard board,
            Teams teams,
            EndedTeams endedTeams,
            Prompts prompts,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.checkIns = checkIns;
        this.checkInBallots = checkInBallots;
        this.composeDigest = composeDigest;
        this.board = board;
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.prompts = prompts;
        this.events = events;
    }

    /** What this person can take back, at most so many, the latest first; a running check-in's answer they can change. */
    public List<Ballot> of(WorkspaceId workspace, MemberId giver, int most) {
        return ballots.toldBy(workspace, giver, most);
    }

    /** Takes back what this person gave under this id; returns false where there is none. */
    public boolean take(WorkspaceId workspace, MemberId giver, String id) {
        Optional<Ballot> given = ballots.find(workspace, id)
                .filter(ballot -> ballot.giver().equals(giver) && ballot.story().isPresent());
        given.ifPresent(ballot -> ballot.checkIn()
                .flatMap(checkIn -> checkIns.find(workspace, checkIn))
                .ifPresentOrElse(checkIn -> takeStory(ballot, checkIn), () -> takeThanks(ballot)));
        return given.isPresent();
    }

    private void takeStory(Ballot answer, CheckIn checkIn) {
        edit(checkIn, answer);
        Answer given = RecordAnswer.of(answer);
        if (ballots.removeStory(answer)) {
            prompts.showOver(checkIn, answer.giver(), Optional.of(new Answer(given.named(), Optional.empty())), false);
        }
    }

    private void takeThanks(Ballot thanks) {
        checkInBallots
                .reported(thanks)
                .flatMap(checkIn -> checkIns.find(thanks.workspace(), checkIn))
                .ifPresent(checkIn -> edit(checkIn, thanks));
        events.publishEvent(new ThanksTakenBack(thanks));
        ballots.remove(thanks);
    }

    private void edit(CheckIn checkIn, Ballot without) {
        team(checkIn)
                .ifPresent(team -> composeDigest
                        .without(without, checkIn, team)
                        .ifPresent(digest -> board.edit(team, checkIn, digest)));
    }

    private Optional<Team> team(CheckIn checkIn) {
        return teams.find(checkIn.workspace(), checkIn.team())
                .or(() -> endedTeams.archived(checkIn.workspace(), checkIn.team()));
    }
}
