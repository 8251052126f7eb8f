package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.ResponseWindow;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When people are asked and reminded, and how long they may answer. */
@Component
@Order(30)
final class CheckInTimesSection implements TeamFormSection {

    private static final String ZONE = "zone";
    static final String DAY = "check_in_day";
    private static final String TIME = "check_in_time";
    private static final String CLOSE_AFTER = "close_after";
    private static final String REMIND_AFTER = "remind_after";
    private static final List<Long> REMIND_HOURS = List.of(1L, 2L, 4L, 8L, 24L, 48L);
    private static final List<Long> CLOSE_HOURS = List.of(2L, 4L, 8L, 24L, 48L, 72L, 96L, 120L, 144L);

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        CheckInSchedule schedule = wish.schedule();
        form.oneOfGroups(
                        Input.required(ZONE, words.say("schedule.form.zone")),
                        ZoneChoices.with(schedule.zone(), words),
                        ZoneChoices.of(schedule.zone(), words))
                .oneOf(
                        Input.required(DAY, words.say("schedule.form.checkInDay")),
                        DurationChoices.days(words),
                        Optional.of(schedule.cadence().day().name()))
                .time(Input.required(TIME, words.say("schedule.form.checkInTime")), schedule.checkInTime())
                .oneOf(
                        Input.required(CLOSE_AFTER, words.say("schedule.form.closeAfter")),
                        DurationChoices.of(
                                CLOSE_HOURS,
                                Optional.of(schedule.responseWindow().closeAfter()),
                                words),
                        Optional.of(schedule.responseWindow().closeAfter().toString()))
                .oneOf(
                        Input.required(REMIND_AFTER, words.say("schedule.form.remindAfter")),
                        DurationChoices.orNever(
                                REMIND_HOURS,
                                schedule.responseWindow().remindAfter(),
                                words.say("schedule.form.never"),
                                words),
                        Optional.of(
                                DurationChoices.value(schedule.responseWindow().remindAfter())));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        CheckInSchedule before = wish.schedule();
        Cadence cadence = new Cadence(
                form.option(DAY).map(DayOfWeek::valueOf).orElse(before.cadence().day()),
                before.cadence().alsoOn(),
                before.cadence().recurrence());
        CheckInSchedule wanted = before.askedAt(
                        form.option(ZONE).map(ZoneId::of).orElse(before.zone()),
                        cadence,
                        form.time(TIME).orElse(before.checkInTime()))
                .responseWindow(new ResponseWindow(
                        form.option(CLOSE_AFTER)
                                .map(Duration::parse)
                                .orElse(before.responseWindow().closeAfter()),
                        form.option(REMIND_AFTER)
                                .map(DurationChoices::read)
                                .orElse(before.responseWindow().remindAfter()),
                        before.responseWindow().remindAgainAfter()));
        return new SectionResult(
                wish.with(wanted),
                MissingInputs.of(form, words, List.of(ZONE, DAY, CLOSE_AFTER, REMIND_AFTER), List.of(TIME)));
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return switch (problem) {
            case REMINDER_AFTER_CLOSE, SECOND_REMINDER_TOO_EARLY -> Optional.of(REMIND_AFTER);
            case SECOND_REMINDER_AFTER_CLOSE, CLOSE_AFTER_NEXT -> Optional.of(CLOSE_AFTER);
            case REACHES_NOBODY -> Optional.of(TIME);
            default -> Optional.empty();
        };
    }
}
