package dev.stepup.leadership.tally;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who reads a report: a channel, one member, or somebody who runs the team. What each may read of numbers is decided here
 * and nowhere else; {@link Disclosure} applies it.
 *
 * <p>A count that is one person's is that person's: it is for themselves, and for leads and admins where at least five
 * answered. Where fewer than three people share a function's mentions in a check-in, a number of that function would be
 * one person's or let each of the two work out the other's; so all others read their names alone.
 *
 * @param runs whether they lead the team or are an admin
 * @param person who they are; empty for a channel
 */
public record Audience(boolean runs, Optional<MemberId> person) {

    /** Everyone in a channel, or all who are shown what a channel is. */
    public static final Audience CHANNEL = new Audience(false, Optional.empty());

    /** Fewer sharing a function's mentions could tell each other's. */
    private static final int FEWEST_SHARING = 3;

    private static final int ANSWERS_FOR_NUMBERS_PER_PERSON = 5;

    /** One member. */
    public static Audience member(MemberId person) {
        return new Audience(false, Optional.of(person));
    }

    /** Somebody who runs the team. */
    public static Audience lead(MemberId person) {
        return new Audience(true, Optional.of(person));
    }

    /** Whether they may read in numbers how this function's mentions fell in this check-in. */
    public boolean readsNumbersOf(LeadershipFunction function, Tally.Shown tally) {
        Set<MemberId> sharing = tally.named(function);
        // Where people are not named at all, mentions are nobody's.
        return !tally.namesPeople()
                || sharing.isEmpty()
                || isShared(sharing.size())
                || person.map(Set::of).filter(sharing::equals).isPresent()
                || readsNumbersPerPerson(tally);
    }

    /** Whether they may read how often each person was named in this check-in. */
    public boolean readsNumbersPerPerson(Tally.Shown tally) {
        return runs && tally.namesPeople() && tally.answered() >= ANSWERS_FOR_NUMBERS_PER_PERSON;
    }

    /** Whether they may read how often this person was named in each of these check-ins. */
    public boolean readsNumbersOf(MemberId other, Collection<Tally.Shown> tallies) {
        return tallies.stream()
                .allMatch(tally -> tally.namesPeople()
                        && (person.filter(other::equals).isPresent() || readsNumbersPerPerson(tally)));
    }

    /** Whether so many people share something that it is no one person's. */
    static boolean isShared(long people) {
        return people >= FEWEST_SHARING;
    }
}
