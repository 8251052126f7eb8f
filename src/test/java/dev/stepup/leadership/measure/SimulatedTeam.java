package dev.stepup.leadership.measure;

import static dev.stepup.leadership.LeadershipFunction.VISIONING;

import dev.stepup.leadership.CheckInAnswers;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A team whose truth is known: three of four answer each check-in, with one or two names that they draw by everyone's
 * weight, or with those of their last answer again.
 */
final class SimulatedTeam {

    private static final double ANSWERING = .75;

    private final List<MemberId> people;
    private final double repetition;
    private final SplittableRandom random;
    private final Map<Integer, Set<Integer>> last = new HashMap<>();

    /**
     * A team.
     *
     * @param repetition how often somebody names whom they named last, 0..1
     */
    SimulatedTeam(int size, double repetition, SplittableRandom random) {
        this.people = CheckIns.people(size);
        this.repetition = repetition;
        this.random = random;
    }

    List<MemberId> people() {
        return people;
    }

    /** Weights of an effective number between these two. */
    double[] weights(double least, double most) {
        while (true) {
            double power = random.nextDouble(.3, 6);
            double[] weights = normal(IntStream.range(0, people.size())
                    .mapToDouble(i -> Math.pow(random.nextDouble(.001, 1), power))
                    .toArray());
            double effective =
                    1 / Arrays.stream(weights).map(each -> each * each).sum();
            if (effective >= least && effective <= most) {
                return weights;
            }
        }
    }

    /** The first has this share and the others have the rest alike. */
    double[] shareOfFirst(double share) {
        double[] weights = new double[people.size()];
        Arrays.fill(weights, (1 - share) / (people.size() - 1));
        weights[0] = share;
        return weights;
    }

    /**
     * So many check-ins.
     *
     * @param events how strongly each week has its own people to name, 0 for not at all
     */
    List<CheckInAnswers> checkIns(int count, double[] weights, double events) {
        List<CheckInAnswers> checkIns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] ofWeek = normal(Arrays.stream(weights)
                    .map(each -> each * Math.exp(events * random.nextGaussian()))
                    .toArray());
            checkIns.add(new CheckInAnswers(IntStream.range(0, people.size())
                    .filter(giver -> random.nextDouble() < ANSWERING)
                    .boxed()
                    .collect(Collectors.toMap(people::get, giver -> nominations(giver, ofWeek)))));
        }
        return checkIns;
    }

    private Set<Nomination> nominations(int giver, double[] weights) {
        if (!last.containsKey(giver) || random.nextDouble() >= repetition) {
            Set<Integer> named = new HashSet<>();
            for (int name = random.nextInt(1, 3); name > 0; name--) {
                named.add(pick(weights, giver));
            }
            last.put(giver, named);
        }
        return last.get(giver).stream()
                .map(named -> new Nomination(people.get(giver), people.get(named), VISIONING))
                .collect(Collectors.toSet());
    }

    private int pick(double[] weights, int giver) {
        double at = random.nextDouble() * (1 - weights[giver]);
        int picked = giver == 0 ? 1 : 0;
        for (int i = 0; i < weights.length && at >= 0; i++) {
            if (i != giver) {
                picked = i;
                at -= weights[i];
            }
        }
        return picked;
    }

    private static double[] normal(double[] weights) {
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(each -> each / sum).toArray();
    }
}
