package dev.stepup.report;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody was named for lately in one team, as they alone may see it.
 *
 * @param checkIns how many reported check-ins the figures of the four weeks up to now rest on
 * @param lately by how many in each of those weeks, added up; only functions with mentions
 * @param before the same for the four weeks before
 * @param namers who named them in a check-in in which people knew that they would see it, by function
 * @param thanks what was said to them since the eight weeks began, latest first
 * @param claims how often they named themselves since then; counted nowhere else
 */
public record OwnMentions(
        Team team,
        int checkIns,
        Map<LeadershipFunction, Integer> lately,
        Map<LeadershipFunction, Integer> before,
        Map<LeadershipFunction, Set<MemberId>> namers,
        List<Ballot> thanks,
        Map<LeadershipFunction, Integer> claims) {

    /** How many weeks up to now, and how many before them, are looked at. */
    public static final int WEEKS = 4;

    /** The Monday on which the weeks up to this one begin. */
    static LocalDate firstOfLately(LocalDate thisWeek) {
        return thisWeek.minusWeeks(WEEKS - 1L);
    }
}
