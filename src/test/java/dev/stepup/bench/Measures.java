package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** How long all measures take for networks of several sizes, from the nominations on. */
final class Measures {

    private static final int TIES_EACH = 10;
    private static final int RUNS = 51;

    private Measures() {}

    static void measure(Report report) {
        report.add("");
        report.add("(e) All measures of a network, from its nominations on; in the middle of %d", RUNS);
        double perTie = 0;
        for (int people : new int[] {50, 1_000, 10_000}) {
            double millis = time(people);
            double nanosPerTie = millis * 1e6 / (people * TIES_EACH);
            report.add(
                    "    %,6d people, %,7d ties: %.3f ms, %.0f ns a tie%s%s",
                    people,
                    people * TIES_EACH,
                    millis,
                    nanosPerTie,
                    perTie == 0 ? "" : ", %.2f of the smaller".formatted(nanosPerTie / perTie),
                    people == 10_000 ? " (aim: under 20 ms, and about 1)" : "");
            perTie = nanosPerTie;
        }
    }

    private static double time(int size) {
        List<MemberId> people = IntStream.range(0, size)
                .mapToObj(i -> new MemberId("U%05d".formatted(i)))
                .toList();
        List<Nomination> nominations = nominations(people);
        double[] times = new double[RUNS];
        int warmUp = 20 + 200_000 / size;
        for (int run = -warmUp; run < RUNS; run++) {
            long start = System.nanoTime();
            double all = all(Distribution.of(nominations, people, people), Set.copyOf(people.subList(0, 3)));
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
            assertThat(all).isPositive();
        }
        return Times.median(times);
    }

    private static double all(Distribution spread, Set<MemberId> leads) {
        return spread.density().orElseThrow()
                + spread.centralization().orElseThrow()
                + spread.effectiveNumber().orElseThrow()
                + spread.unbiasedEffectiveNumber().orElseThrow()
                + spread.evenness().orElseThrow()
                + spread.gini().orElseThrow()
                + spread.correctedGini().orElseThrow()
                + spread.absenceFactor().orElseThrow()
                + spread.shareWithoutTitle(leads).orElseThrow().ofMentions();
    }

    /** Each names ten others. */
    private static List<Nomination> nominations(List<MemberId> people) {
        SplittableRandom random = new SplittableRandom(people.size());
        List<Nomination> nominations = new ArrayList<>();
        for (int giver = 0; giver < people.size(); giver++) {
            int from = random.nextInt(people.size() - TIES_EACH);
            for (int i = 1; i <= TIES_EACH; i++) {
                int receiver = (giver + from + i) % people.size();
                nominations.add(new Nomination(people.get(giver), people.get(receiver), LeadershipFunction.VISIONING));
            }
        }
        return nominations;
    }
}
