package dev.stepup.report.summary;

import dev.stepup.leadership.tally.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The check-ins of some time whose answers their team still keeps; figures over several are made of these.
 *
 * @param tallies oldest first
 * @param lastExpired the day of the last one before them, of which figures alone are kept; empty where there is none
 */
record KeptCheckIns(List<Tally> tallies, Optional<LocalDate> lastExpired) {

    static KeptCheckIns of(List<Tally> all) {
        Optional<LocalDate> lastExpired = all.stream()
                .filter(Tally.FiguresAlone.class::isInstance)
                .map(tally -> tally.origin().day())
                .max(LocalDate::compareTo);
        return new KeptCheckIns(
                all.stream()
                        .filter(tally -> lastExpired
                                .filter(last -> !tally.origin().day().isAfter(last))
                                .isEmpty())
                        .toList(),
                lastExpired);
    }
}
