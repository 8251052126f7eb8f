package dev.stepup.report;

import dev.stepup.leadership.Tally;
import dev.stepup.slack.Words;
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
    static Turnout of(Collection<Tally.Shown> rounds) {
        return new Turnout(
                sum(rounds, Tally.Shown::answered),
                sum(rounds, Tally.Shown::asked),
                sum(rounds, round -> round.roster().size() - round.asked()),
                rounds.size());
    }

    /** As it stands beside every figure. */
    public String inWords(Words words) {
        return words.say("report.turnout", answered, asked, away, checkIns);
    }

    private static int sum(Collection<Tally.Shown> rounds, ToIntFunction<Tally.Shown> figure) {
        return rounds.stream().mapToInt(figure).sum();
    }
}
