package dev.stepup.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * For how long a team keeps answers, stories and who was named.
 *
 * @param months how many, 1 or more; 0 until they are deleted
 */
public record Retention(int months) {

    /** As teams begin. */
    public static final Retention USUAL = new Retention(18);

    /** Nothing expires. */
    public static final Retention UNTIL_DELETED = new Retention(0);

    /** What a team can choose, the shortest first. */
    public static final List<Retention> CHOICES =
            List.of(new Retention(3), new Retention(6), new Retention(12), USUAL, UNTIL_DELETED);

    public Retention {
        if (months < 0) {
            throw new IllegalArgumentException("nothing is kept for less than no time");
        }
    }

    /** The first day of which everything is still kept on this day; empty where nothing expires. */
    public Optional<LocalDate> firstDayKept(LocalDate today) {
        return months == 0 ? Optional.empty() : Optional.of(today.minusMonths(months));
    }
}
