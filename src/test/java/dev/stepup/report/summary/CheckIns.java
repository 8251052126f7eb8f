package dev.stepup.report.summary;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.digest.CountCheckIn;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Weekly check-ins for tests, in the weeks from Monday 5 October 2026 on. */
public final class CheckIns {

    static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 10, 5);
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");

    private CheckIns() {}

    public static List<MemberId> people(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> new MemberId("U%03d".formatted(i)))
                .toList();
    }

    /** The check-in of this week, of a team of this size, with these answers. */
    public static Tally tally(int week, int size, List<Ballot> answers) {
        return tally(week, size, Set.of(), Anonymity.USUAL, answers);
    }

    public static Tally tally(int week, int size, Set<MemberId> away, Anonymity anonymity, List<Ballot> answers) {
        CountCheckIn count = new CountCheckIn(origin(week), anonymity, Set.copyOf(people(size)), away, answers);
        return count.isAllowed() ? count.shown(Set.of(), List.of()) : count.tooFew();
    }

    /** The check-in of this week, of which all that is shown is given. */
    static Tally.Shown tally(
            int week,
            int size,
            Map<LeadershipFunction, Map<MemberId, Integer>> counts,
            int answered,
            Set<MemberId> leads) {
        return new Tally.Shown(
                origin(week), answered, size, Set.copyOf(people(size)), leads, counts, counts, Comparison.NONE);
    }

    private static Tally.Origin origin(int week) {
        LocalDate day = FIRST_MONDAY.plusWeeks(week).plusDays(3);
        Instant closed = day.plusDays(1).atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new Tally.Origin(WORKSPACE, "team", "round-" + week, day, closed);
    }

    /** The answer of this person, who names these for this function. */
    public static Ballot answer(int week, MemberId giver, LeadershipFunction function, List<MemberId> named) {
        return new Ballot(
                WORKSPACE,
                "answer:round-" + week + ":" + giver,
                "team",
                Optional.of("round-" + week),
                giver,
                Instant.EPOCH,
                named.stream()
                        .map(receiver -> new Nomination(giver, receiver, function))
                        .collect(Collectors.toSet()),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
