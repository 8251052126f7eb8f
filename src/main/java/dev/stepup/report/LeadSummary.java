package dev.stepup.report;

import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import java.util.Map;

/** How leadership was spread in a team over a period. */
public sealed interface LeadSummary {

    /** How many answered at least once. */
    int answered();

    /** How many are on the roster. */
    int asked();

    /** Enough have answered; the functions asked for, in their order. */
    record Shown(int answered, int asked, Map<LeadershipFunction, Distribution> functions) implements LeadSummary {}

    /**
     * Too few have answered to show anything without giving somebody away.
     *
     * @param minimum how many must have answered
     */
    record Withheld(int answered, int asked, int minimum) implements LeadSummary {}
}
