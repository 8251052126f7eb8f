package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts what is granted on the ballots of one check-in, within its roster. */
public final class CountBallots {

    private record InWeek(LocalDate week, Nomination nomination) {}

    private final Set<MemberId> roster;
    private final Set<MemberId> respondents;
    private final Set<InWeek> earlier;
    private final Set<Nomination> mentions = new HashSet<>();
    private final Set<InWeek> counted = new HashSet<>();

    private CountBallots(Set<MemberId> roster, Set<MemberId> respondents, Set<InWeek> earlier) {
        this.roster = roster;
        this.respondents = respondents;
        this.earlier = earlier;
    }

    /**
     * Who was named, by function.
     *
     * @param ballots answers and thanks
     * @param before ballots that have been counted with an earlier check-in
     */
    public static Map<LeadershipFunction, Map<MemberId, Tally.Named>> of(
            Collection<Ballot> ballots, Collection<Ballot> before, Set<MemberId> roster, Set<MemberId> respondents) {
        Set<InWeek> earlier = before.stream()
                .flatMap(ballot -> ballot.nominations().stream().map(each -> new InWeek(ballot.week(), each)))
                .collect(Collectors.toSet());
        CountBallots count = new CountBallots(roster, respondents, earlier);
        ballots.forEach(count::add);
        return count.named();
    }

    private void add(Ballot ballot) {
        ballot.nominations().stream().filter(this::isGrantedWithinRoster).forEach(each -> {
            mentions.add(each);
            InWeek inWeek = new InWeek(ballot.week(), each);
            if (!earlier.contains(inWeek)) {
                counted.add(inWeek);
            }
        });
    }

    private boolean isGrantedWithinRoster(Nomination each) {
        return !each.isClaim() && roster.contains(each.giver()) && roster.contains(each.receiver());
    }

    private Map<LeadershipFunction, Map<MemberId, Tally.Named>> named() {
        Map<LeadershipFunction, Map<MemberId, Tally.Named>> named = new EnumMap<>(LeadershipFunction.class);
        mentions.forEach(pair -> add(
                named,
                pair.function(),
                pair.receiver(),
                new Tally.Named(1, 0, respondents.contains(pair.giver()) ? 1 : 0)));
        counted.forEach(each ->
                add(named, each.nomination().function(), each.nomination().receiver(), new Tally.Named(0, 1, 0)));
        return named;
    }

    private static void add(
            Map<LeadershipFunction, Map<MemberId, Tally.Named>> named,
            LeadershipFunction function,
            MemberId receiver,
            Tally.Named more) {
        named.computeIfAbsent(function, any -> new HashMap<>())
                .merge(
                        receiver,
                        more,
                        (one, other) -> new Tally.Named(
                                one.mentions() + other.mentions(),
                                one.counted() + other.counted(),
                                one.ties() + other.ties()));
    }
}
