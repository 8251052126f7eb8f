package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInState;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.running.RunCheckIn;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Posts the digest of a check-in in its team's channel, once. */
@Component
public final class PostDigest {

    private final CheckIns checkIns;
    private final RunCheckIn runCheckIn;
    private final Teams teams;
    private final MissedDigests missedDigests;
    private final ComposeDigest composeDigest;
    private final DigestBoard board;
    private final LeadNotes leadNotes;
    private final CheckInBallots ballots;
    private final MisfireThreshold misfireThreshold;
    private final Audit audit;

    PostDigest(
            CheckIns checkIns,
            RunCheckIn runCheckIn,
            Teams teams,
            MissedDigests missedDigests,
            ComposeDigest composeDigest,
            DigestBoard board,
            LeadNotes leadNotes,
            CheckInBallots ballots,
            MisfireThreshold misfireThreshold,
            Audit audit) {
        this.checkIns = checkIns;
        this.runCheckIn = runCheckIn;
        this.teams = teams;
        this.missedDigests = missedDigests;
        this.composeDigest = composeDigest;
        this.board = board;
        this.leadNotes = leadNotes;
        this.ballots = ballots;
        this.misfireThreshold = misfireThreshold;
        this.audit = audit;
    }

    /** The check-in whose digest is posted next: one that was missed when it was due, else the running one, else what waits. */
    public Optional<CheckIn> next(Team team) {
        return missedDigests
                .of(team)
                .or(() -> checkIns.running(team.workspace(), team.id()))
                .or(() -> checkIns.awaitingDigest(team.workspace(), team.id()).stream()
                        .findFirst());
    }

    /** How far the answers up to now go. */
    public Enough answersTo(CheckIn checkIn) {
        int answered = ballots.answeredSoFar(checkIn);
        return checkIn.anonymity().allows(answered, checkIn.roster().size())
                ? Enough.YES
                : answered == 0 ? Enough.NOBODY : Enough.TOO_FEW;
    }

    /** Posts the digest of this check-in as this person asks for, closing it first, unless it is posted already; another that runs goes on. */
    public Optional<WeeklyDigest> now(CheckIn checkIn, Team team, MemberId by) {
        if (checkIn.isOpen()) {
            runCheckIn.close(checkIn);
        }
        Optional<WeeklyDigest> posted =
                checkIns.find(checkIn.workspace(), checkIn.id()).flatMap(closed -> post(closed, team));
        if (posted.isPresent()) {
            audit.note(team.workspace(), team.id(), by, Action.DIGEST_POSTED);
        }
        return posted;
    }

    /**
     * Closes the running check-in of this team, which has ended, and posts the digests that are to come and are not missed;
     * where nothing can be posted they stay.
     */
    void ofEnded(Team team) {
        checkIns.running(team.workspace(), team.id()).ifPresent(runCheckIn::close);
        if (team.trouble().isEmpty()) {
            checkIns.awaitingDigest(team.workspace(), team.id()).stream()
                    .filter(checkIn -> !misfireThreshold.isOverFor(checkIn.digestAt()))
                    .forEach(checkIn -> post(checkIn, team));
        }
    }

    /** Posts the digest of this closed check-in; while nothing can be posted for its team, or that is archived, it waits. */
    void of(CheckIn checkIn) {
        teams.find(checkIn.workspace(), checkIn.team())
                .filter(team -> team.trouble().isEmpty())
                .ifPresent(team -> post(checkIn, team));
    }

    /** Empty where it is on its way, or never will be. If it was counted and not sent, this starts over. */
    private Optional<WeeklyDigest> post(CheckIn checkIn, Team team) {
        if (!checkIns.advance(checkIn, CheckInState.COUNTED)) {
            return Optional.empty();
        }
        WeeklyDigest digest = composeDigest.of(checkIn, team);
        board.put(team, checkIn, digest);
        if (digest instanceof WeeklyDigest.Shown shown) {
            leadNotes.tell(team, checkIn, shown, composeDigest.forLeads(checkIn, team, team.leads()));
        }
        checkIns.advance(checkIn, CheckInState.SENT);
        return Optional.of(digest);
    }

    /** Whether enough have answered for a digest to show anything. */
    public enum Enough {
        YES,
        TOO_FEW,
        NOBODY
    }

    /** Where digests are read; putting one there again changes nothing. */
    public interface DigestBoard {

        /** Lets this team read this digest. */
        void put(Team team, CheckIn checkIn, WeeklyDigest digest);

        /** Lets the digest that was put there read like this one from now on; where there is none, nothing. */
        void edit(Team team, CheckIn checkIn, WeeklyDigest digest);
    }
}
