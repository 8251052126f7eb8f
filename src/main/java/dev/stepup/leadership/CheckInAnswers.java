package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The answers to one check-in that count: who named whom. They are read for comparisons and never stored.
 *
 * @param byGiver whom each of those who answered named, claims left out; somebody who named nobody is here as well
 */
public record CheckInAnswers(Map<MemberId, Set<Nomination>> byGiver) {

    public CheckInAnswers {
        byGiver = Map.copyOf(byGiver);
    }

    /** These answers, within this roster. */
    public static CheckInAnswers of(Collection<Ballot> answers, Set<MemberId> roster) {
        Map<MemberId, Set<Nomination>> byGiver = new HashMap<>();
        answers.stream()
                .filter(answer -> roster.contains(answer.giver()))
                .forEach(answer -> byGiver.put(
                        answer.giver(),
                        answer.nominations().stream()
                                .filter(each -> !each.isClaim() && roster.contains(each.receiver()))
                                .collect(Collectors.toSet())));
        return new CheckInAnswers(byGiver);
    }
}
