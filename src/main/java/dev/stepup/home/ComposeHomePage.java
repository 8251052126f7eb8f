package dev.stepup.home;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.AnswerStatus;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.checkin.planning.PauseSilentMembers;
import dev.stepup.checkin.planning.RemindersOff;
import dev.stepup.home.HomePage.Place;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.home.HomePage.You;
import dev.stepup.leadership.Ballots;
import dev.stepup.privacy.OptOuts;
import dev.stepup.report.mentions.FindOwnMentions;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Collects the content of somebody's home page. */
@Component
public final class ComposeHomePage {

    /** More than that nobody reads, and somebody waits for it. */
    private static final int RECALLED = 20;

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Access access;
    private final CheckIns checkIns;
    private final RecordAnswer recordAnswer;
    private final FindOwnMentions findOwnMentions;
    private final Ballots ballots;
    private final OptOuts optOuts;
    private final RemindersOff remindersOff;
    private final PauseSilentMembers pauseSilentMembers;
    private final Clock clock;

    ComposeHomePage(
            Teams teams,
            EndedTeams endedTeams,
            Access access,
            CheckIns checkIns,
            RecordAnswer recordAnswer,
            FindOwnMentions findOwnMentions,
            Ballots ballots,
            OptOuts optOuts,
            RemindersOff remindersOff,
            PauseSilentMembers pauseSilentMembers,
            Clock clock) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.access = access;
        this.checkIns = checkIns;
        this.recordAnswer = recordAnswer;
        this.findOwnMentions = findOwnMentions;
        this.ballots = ballots;
        this.optOuts = optOuts;
        this.remindersOff = remindersOff;
        this.pauseSilentMembers = pauseSilentMembers;
        this.clock = clock;
    }

    /** The page of this person. */
    public HomePage of(WorkspaceId workspace, MemberId reader) {
        List<Team> own = teams.of(workspace, reader);
        List<Team> on = own.stream().filter(team -> team.has(reader)).toList();
        return new HomePage(
                clock.instant(),
                own.stream()
                        .map(team -> new Place(team, team.has(reader), access.mayRun(team, reader)))
                        .toList(),
                waiting(workspace, reader),
                on.stream()
                        .limit(RECALLED)
                        .map(team -> findOwnMentions.of(team, reader))
                        .toList(),
                Math.max(0, on.size() - RECALLED),
                ballots.givenBy(workspace, reader),
                new You(
                        optOuts.has(workspace, reader),
                        !remindersOff.among(workspace, Set.of(reader)).isEmpty(),
                        notAskedIn(own, workspace, reader)),
                endedTeams.archived(workspace).stream()
                        .filter(team -> team.isLedBy(reader))
                        .toList(),
                access.isAdmin(workspace, reader));
    }

    private List<String> notAskedIn(List<Team> own, WorkspaceId workspace, MemberId reader) {
        List<String> ids = pauseSilentMembers.teamsOf(workspace, reader);
        return own.stream()
                .filter(team -> team.has(reader) && ids.contains(team.id()))
                .map(Team::name)
                .sorted(NameOrder.ORDER)
                .toList();
    }

    private List<Waiting> waiting(WorkspaceId workspace, MemberId reader) {
        return checkIns.awaitingDigestOf(workspace, reader).stream()
                .flatMap(checkIn -> waiting(checkIn, reader).stream())
                .sorted(Comparator.comparing(Waiting::team, NameOrder.ORDER)
                        .thenComparing(each -> each.checkIn().digestAt()))
                .toList();
    }

    private Optional<Waiting> waiting(CheckIn checkIn, MemberId reader) {
        if (!(recordAnswer.status(checkIn, reader) instanceof AnswerStatus.Open open)) {
            return Optional.empty();
        }
        return teams.find(checkIn.workspace(), checkIn.team())
                .map(team -> new Waiting(team.name(), checkIn, open.soFar().isPresent()));
    }
}
