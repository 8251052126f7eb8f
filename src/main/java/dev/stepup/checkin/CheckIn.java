package dev.stepup.checkin;

import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One check-in of a team.
 *
 * @param id unique within its workspace
 * @param zone the team's, for the week it counts for
 * @param roster who is asked and may be named, as of the moment it opened
 * @param declined who said "not this time"
 * @param away whom it did not ask, because they were away or could not be reached before it closed; they are not silent
 * @param plan whom it has still to ask and to remind
 * @param closesAt until when people are asked for answers; once it has closed early, when it did
 * @param anonymity the team's as of the moment it opened, as those who are asked are told; closed in a team of up to four
 */
public record CheckIn(
        WorkspaceId workspace,
        String id,
        String team,
        ZoneId zone,
        Set<MemberId> roster,
        Set<MemberId> declined,
        Set<MemberId> away,
        Instant opened,
        PromptPlan plan,
        Instant closesAt,
        Instant digestAt,
        CheckInState state,
        Anonymity anonymity) {

    public CheckIn {
        roster = Set.copyOf(roster);
        declined = Set.copyOf(declined);
        away = Set.copyOf(away);
        anonymity = anonymity.inTeamOf(roster.size());
    }

    /** Those of the roster whose data was not erased since: who can be named and written to. */
    public Set<MemberId> people() {
        return roster.stream().filter(member -> !member.isStandIn()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether people are asked. */
    public boolean isOpen() {
        return state == CheckInState.OPEN;
    }

    /** Whether an answer still counts: until answers are counted, or the digest is too late to be posted automatically. */
    public boolean takesAnswers(MisfireThreshold misfireThreshold) {
        return state.takesAnswers() && !misfireThreshold.isOverFor(digestAt);
    }

    /** Whether its digest was not sent when it was due, and is posted only on request. */
    public boolean isMissed(MisfireThreshold misfireThreshold) {
        return state.mayBecome(CheckInState.COUNTED) && misfireThreshold.isOverFor(digestAt);
    }

    /** Whether this person is to be asked and was not; not of who is away, who may have gone once asked. */
    public boolean turnIsToCome(MemberId member) {
        return plan.unasked().contains(member) && !away.contains(member);
    }

    /** How many were asked, when these have answered: people who were away but answered count as asked. */
    public int asked(Set<MemberId> answered) {
        return (int) roster.stream()
                .filter(member -> answered.contains(member) || !away.contains(member))
                .count();
    }

    /** The Monday of the week it counts for. */
    public LocalDate week() {
        return Weeks.of(opened, zone);
    }

    /** The name of this person's answer among all ballots. */
    public String ballotOf(MemberId member) {
        return "answer:" + id + ":" + member;
    }

    /** The same check-in when its plan has moved on, with more people away. */
    public CheckIn at(PromptPlan other, Set<MemberId> moreAway) {
        Set<MemberId> all = new HashSet<>(away);
        all.addAll(moreAway);
        return new CheckIn(
                workspace, id, team, zone, roster, declined, all, opened, other, closesAt, digestAt, state, anonymity);
    }
}
