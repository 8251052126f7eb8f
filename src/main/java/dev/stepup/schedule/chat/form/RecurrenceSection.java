package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.Recurrence;
import dev.stepup.schedule.calendar.Recurrence.EveryWeeks;
import dev.stepup.schedule.calendar.Recurrence.Monthly;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On which days of which weeks check-ins come. */
@Component
@Order(50)
final class RecurrenceSection implements TeamFormSection {

    private static final String RECURRENCE = "recurrence";
    private static final String ALSO_ON = "also_on";
    private static final String WEEKS = "weeks_";
    private static final String MONTHLY = "monthly_";

    private final Clock clock;

    RecurrenceSection(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        Cadence cadence = wish.schedule().cadence();
        form.oneOf(
                        Input.required(RECURRENCE, words.say("schedule.form.recurrence")),
                        recurrences(words),
                        Optional.of(value(cadence.recurrence())))
                .anyOf(
                        Input.optional(ALSO_ON, words.say("schedule.form.alsoOn"))
                                .with(words.say("schedule.form.alsoOn.hint")),
                        DurationChoices.days(words),
                        cadence.alsoOn().stream().map(DayOfWeek::name).toList());
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        CheckInSchedule before = wish.schedule();
        Set<DayOfWeek> alsoOn =
                form.options(ALSO_ON).stream().map(DayOfWeek::valueOf).collect(Collectors.toSet());
        DayOfWeek day = before.cadence().day();
        Cadence everyWeek = new Cadence(day, alsoOn, Recurrence.WEEKLY);
        Recurrence recurrence = form.option(RECURRENCE)
                .filter(chosen -> !chosen.equals(value(before.cadence().recurrence())))
                .map(chosen -> recurrence(chosen, before, everyWeek))
                .orElse(before.cadence().recurrence());
        return new SectionResult(
                wish.with(before.askedAt(before.zone(), new Cadence(day, alsoOn, recurrence), before.checkInTime())),
                MissingInputs.of(form, words, List.of(RECURRENCE), List.of()));
    }

    private static List<Choice> recurrences(Words words) {
        Stream<String> weeks = IntStream.rangeClosed(1, 4).mapToObj(n -> WEEKS + n);
        Stream<String> monthly = IntStream.rangeClosed(1, Monthly.LAST).mapToObj(n -> MONTHLY + n);
        return Stream.concat(weeks, monthly)
                .map(value -> new Choice(value, words.say("schedule.form.recurrence." + value)))
                .toList();
    }

    private static String value(Recurrence recurrence) {
        return recurrence instanceof EveryWeeks every ? WEEKS + every.weeks() : MONTHLY + ((Monthly) recurrence).nth();
    }

    /** Every so many weeks are counted from the week of the next check-in day. */
    private Recurrence recurrence(String value, CheckInSchedule before, Cadence everyWeek) {
        int number = Integer.parseInt(value.substring(value.indexOf('_') + 1));
        if (value.startsWith(MONTHLY)) {
            return new Monthly(number);
        }
        LocalDate next = before.askedAt(before.zone(), everyWeek, before.checkInTime())
                .next(clock.instant(), Set.of(before.zone()))
                .day();
        return number == 1 ? Recurrence.WEEKLY : EveryWeeks.with(number, next);
    }
}
