package dev.stepup.report;

import dev.stepup.chat.Words;
import dev.stepup.leadership.tally.Tally;
import java.util.Collection;
import java.util.function.ToIntFunction;

/**
 * How many answered, of how many who were asked, over some check-ins. It adds up what each of their digests said; how
 * many different people answered would tell, beside who was away or has left, who did not.
 *
 * @param away how many were not asked because they were away
 */
public record Turnout(int answered, int asked, int away, int checkIns) {

    /** Of these check-ins together. */
    public static Turnout of(Collection<Tally.Shown> checkIns) {
        return new Turnout(
                sum(checkIns, Tally.Shown::answered),
                sum(checkIns, Tally.Shown::asked),
                sum(checkIns, checkIn -> checkIn.roster().size() - checkIn.asked()),
                checkIns.size());
    }

    /** As it stands beside every figure. */
    public String inWords(Words words) {
        return words.say("report.turnout", answered, asked, away, checkIns);
    }

    private static int sum(Collection<Tally.Shown> checkIns, ToIntFunction<Tally.Shown> figure) {
        return checkIns.stream().mapToInt(figure).sum();
    }
}
