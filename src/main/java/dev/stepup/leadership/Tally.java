package dev.stepup.leadership;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** What came of one check-in, counted once, when its digest was posted; it never changes afterwards. */
public sealed interface Tally {

    /** Whose check-in it was, and which. */
    Origin origin();

    /** How many of those asked answered. */
    int answered();

    /** How many were asked; who was away is not among them. */
    int asked();

    /**
     * Which check-in this is.
     *
     * @param round its id
     * @param day when it opened, where the team is
     * @param until thanks given before this moment are counted, and later ones with the next
     */
    record Origin(WorkspaceId workspace, String team, String round, LocalDate day, Instant until) {

        /** The Monday of the week it counts for. */
        public LocalDate week() {
            return Weeks.of(day);
        }
    }

    /**
     * Enough answered. Who gave what is not kept.
     *
     * @param roster who could be named
     * @param leads those of them who led the team then
     * @param people those of them who were asked
     * @param respondents those of them who answered
     * @param functions for each function, who was named
     */
    record Shown(
            Origin origin,
            Set<MemberId> roster,
            Set<MemberId> leads,
            Set<MemberId> people,
            Set<MemberId> respondents,
            Map<LeadershipFunction, Map<MemberId, Named>> functions)
            implements Tally {

        public Shown {
            roster = Set.copyOf(roster);
            leads = Set.copyOf(leads);
            people = Set.copyOf(people);
            respondents = Set.copyOf(respondents);
            functions = Map.copyOf(functions);
        }

        @Override
        public int answered() {
            return respondents.size();
        }

        @Override
        public int asked() {
            return people.size();
        }

        /** How this check-in was spread; a period is the sum of those of its check-ins. */
        public Distribution distribution(LeadershipFunction function) {
            Map<MemberId, Named> named = functions.getOrDefault(function, Map.of());
            return Distribution.ofCounts(
                    Sums.of(named, Named::mentions), Sums.of(named, Named::ties), roster, respondents);
        }
    }

    /**
     * Too few answered; nothing else is kept, and it is part of no sum.
     *
     * @param minimum how many must have answered then
     */
    record TooFew(Origin origin, int answered, int asked, int minimum) implements Tally {}

    /**
     * How often somebody was named for one function; claims are left out.
     *
     * @param mentions by how many, in the answers and the thanks of this check-in
     * @param ties by how many of those who answered
     */
    record Named(int mentions, int ties) {}
}
