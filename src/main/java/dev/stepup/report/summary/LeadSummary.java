package dev.stepup.report.summary;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.Turnout;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How leadership was spread in a team over whole weeks, from check-ins that were reported. */
public sealed interface LeadSummary {

    /** Which weeks, from a Monday to a Sunday. */
    Period weeks();

    /** How many answered: of all check-ins that are shown, else of the one that most answered. */
    int answered();

    /** How many of those were asked. */
    int asked();

    /** How many check-ins are left out because too few answered. */
    int leftOut();

    /** The day of the last check-in that is left out because its team keeps answers no longer; empty where none is. */
    Optional<LocalDate> lastExpired();

    /**
     * Enough have answered.
     *
     * @param functions those asked for, in their order, as far as its reader may read them
     * @param together all of those as one
     * @param shareWithoutTitle of the mentions of all four functions, what went to people who did not lead the team at the
     *     time; empty where one function alone is asked for
     * @param comparison of the last of its check-ins, of the functions that its reader may read in numbers
     * @param lastDay when that one opened, where the team is
     * @param past the check-ins it is made of, oldest first
     * @param namesPeople whether the team was large enough, in each of them, for names and for figures that count people
     * @param mentionsOf how often those people were named whose numbers its reader may read
     */
    record Shown(
            Period weeks,
            Turnout turnout,
            int leftOut,
            Optional<LocalDate> lastExpired,
            Map<LeadershipFunction, Disclosure> functions,
            Disclosure together,
            Optional<ShareWithoutTitle> shareWithoutTitle,
            Comparison comparison,
            LocalDate lastDay,
            List<TrendPoint> past,
            boolean namesPeople,
            Map<MemberId, Map<LeadershipFunction, Integer>> mentionsOf)
            implements LeadSummary {

        @Override
        public int answered() {
            return turnout.answered();
        }

        @Override
        public int asked() {
            return turnout.asked();
        }
    }

    /**
     * Too few have answered to show anything without giving somebody away.
     *
     * @param answered in the check-in that most answered
     * @param minimum how many must have answered that one
     */
    record Withheld(Period weeks, int answered, int asked, int leftOut, Optional<LocalDate> lastExpired, int minimum)
            implements LeadSummary {}
}
