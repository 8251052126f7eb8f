package dev.stepup.home;

import dev.stepup.home.HomePage.Place;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.home.HomePage.You;
import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOuts;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RecordAnswer;
import dev.stepup.pulse.RemindersOff;
import dev.stepup.pulse.Rounds;
import dev.stepup.report.RecallMentions;
import dev.stepup.team.Access;
import dev.stepup.team.BeAway;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Puts together what somebody finds on their page. */
@Component
public final class ComposeHomePage {

    /** So many that the page stays within what Slack draws. */
    private static final int TEAMS_RECALLED = 4;

    private final Teams teams;
    private final Access access;
    private final Rounds rounds;
    private final RecordAnswer recordAnswer;
    private final RecallMentions recallMentions;
    private final Ballots ballots;
    private final People people;
    private final BeAway beAway;
    private final OptOuts optOuts;
    private final RemindersOff remindersOff;

    ComposeHomePage(
            Teams teams,
            Access access,
            Rounds rounds,
            RecordAnswer recordAnswer,
            RecallMentions recallMentions,
            Ballots ballots,
            People people,
            BeAway beAway,
            OptOuts optOuts,
            RemindersOff remindersOff) {
        this.teams = teams;
        this.access = access;
        this.rounds = rounds;
        this.recordAnswer = recordAnswer;
        this.recallMentions = recallMentions;
        this.ballots = ballots;
        this.people = people;
        this.beAway = beAway;
        this.optOuts = optOuts;
        this.remindersOff = remindersOff;
    }

    /** The page of this person. */
    public HomePage of(WorkspaceId workspace, MemberId reader) {
        List<Team> own = teams.of(workspace, reader);
        ZoneId zone = people.known(workspace, reader).map(Person::zone).orElse(ZoneOffset.UTC);
        return new HomePage(
                own.stream()
                        .map(team ->
                                new Place(team, team.has(reader), access.mayRun(team, reader), waiting(team, reader)))
                        .toList(),
                own.stream()
                        .filter(team -> team.has(reader))
                        .limit(TEAMS_RECALLED)
                        .map(team -> recallMentions.of(team, reader, zone))
                        .toList(),
                ballots.givenBy(workspace, reader),
                new You(
                        beAway.now(workspace, reader),
                        optOuts.has(workspace, reader),
                        !remindersOff.among(workspace, Set.of(reader)).isEmpty()),
                access.isAdmin(workspace, reader));
    }

    private Waiting waiting(Team team, MemberId reader) {
        return rounds.takingAnswers(team.workspace(), team.id())
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
