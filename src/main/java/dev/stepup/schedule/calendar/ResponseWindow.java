package dev.stepup.schedule.calendar;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long people are asked for their answers.
 *
 * @param closeAfter how long it is open; more than nothing and less than a week
 * @param remindAfter how long after they were asked those who have not answered hear of it again; empty for never
 * @param remindAgainAfter how long after they were asked they hear of it a second time; empty for never
 */
public record ResponseWindow(Duration closeAfter, Optional<Duration> remindAfter, Optional<Duration> remindAgainAfter) {

    /** How long after they were asked people are reminded, the sooner first; at most two. */
    List<Duration> reminders() {
        return Stream.concat(remindAfter.stream(), remindAgainAfter.stream())
                .sorted()
                .distinct()
                .toList();
    }
}
