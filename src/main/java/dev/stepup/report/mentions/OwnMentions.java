package dev.stepup.report.mentions;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.Turnout;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What somebody was recently named for in one team, for their eyes only.
 *
 * @param lately of the four weeks up to now
 * @param before of the four weeks before
 * @param namers who named them in a check-in in which people knew that they would see it, by function
 * @param stories of the check-ins of lately that named them, latest check-in first
 * @param thanks what was said to them since the eight weeks began, latest first
 * @param claims for what they named themselves since then; counted nowhere
 */
public record OwnMentions(
        Team team,
        Figures lately,
        Figures before,
        Map<LeadershipFunction, Set<MemberId>> namers,
        List<OwnStory> stories,
        List<Ballot> thanks,
        Set<LeadershipFunction> claims) {

    /** How many weeks up to now, and how many before them, are looked at. */
    public static final int WEEKS = 4;

    /**
     * What the reported check-ins of some weeks say.
     *
     * @param turnout how many answered them
     * @param mentions by how many in each of them, added up; only functions with mentions
     */
    public record Figures(Turnout turnout, Map<LeadershipFunction, Integer> mentions) {}

    /** The Monday on which the weeks up to this one begin. */
    static LocalDate firstOfLately(LocalDate thisWeek) {
        return thisWeek.minusWeeks(WEEKS - 1L);
    }
}
