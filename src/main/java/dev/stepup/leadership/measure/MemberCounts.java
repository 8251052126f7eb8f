package dev.stepup.leadership.measure;

import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Adds up counts member by member. */
final class MemberCounts {

    private MemberCounts() {}

    /** Nothing yet for anyone on the roster. */
    static Map<MemberId, Integer> ofNothing(Collection<MemberId> roster) {
        Map<MemberId, Integer> tally = new HashMap<>();
        roster.forEach(member -> tally.put(member, 0));
        return tally;
    }

    /** Both tallies added up, member by member. */
    static Map<MemberId, Integer> together(Map<MemberId, Integer> one, Map<MemberId, Integer> other) {
        Map<MemberId, Integer> tally = new HashMap<>(one);
        other.forEach((member, count) -> tally.merge(member, count, Math::addExact));
        return tally;
    }
}
