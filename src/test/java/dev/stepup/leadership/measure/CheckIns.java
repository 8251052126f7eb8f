package dev.stepup.leadership.measure;

import dev.stepup.RandomInput;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Rounds to measure, written the short way. */
public final class CheckIns {

    public static final MemberId ANA = new MemberId("U_ANA");
    public static final MemberId BO = new MemberId("U_BO");
    public static final MemberId CLEO = new MemberId("U_CLEO");
    public static final MemberId DEV = new MemberId("U_DEV");
    public static final List<MemberId> TEAM = List.of(ANA, BO, CLEO, DEV);

    private CheckIns() {}

    static Nomination names(MemberId giver, MemberId receiver, LeadershipFunction function) {
        return new Nomination(giver, receiver, function);
    }

    public static List<MemberId> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new MemberId("U%04d".formatted(i)))
                .toList();
    }

    /** One count for each person, in the order of {@link #people}. */
    static Distribution counts(int... mentions) {
        List<MemberId> roster = people(mentions.length);
        Map<MemberId, Integer> counted = new HashMap<>();
        IntStream.range(0, mentions.length).forEach(i -> counted.put(roster.get(i), mentions[i]));
        return Distribution.ofCounts(counted, roster, roster.size());
    }

    /** Everyone answers, and person j is named by the first so many others. */
    static Distribution inDegrees(int... degrees) {
        List<MemberId> roster = people(degrees.length);
        return Distribution.of(nominations(roster, degrees), roster, roster);
    }

    /** Up to so many among these people, claims and repetitions included. */
    static List<Nomination> nominations(RandomInput input, List<MemberId> people, int most) {
        return input.listOf(
                0,
                most,
                () -> names(input.oneOf(people), input.oneOf(people), input.oneOf(LeadershipFunction.values())));
    }

    private static Collection<Nomination> nominations(List<MemberId> roster, int... degrees) {
        Collection<Nomination> nominations = new ArrayList<>();
        for (int j = 0; j < degrees.length; j++) {
            MemberId receiver = roster.get(j);
            roster.stream()
                    .filter(giver -> !giver.equals(receiver))
                    .limit(degrees[j])
                    .map(giver -> names(giver, receiver, LeadershipFunction.VISIONING))
                    .forEach(nominations::add);
        }
        return nominations;
    }
}
