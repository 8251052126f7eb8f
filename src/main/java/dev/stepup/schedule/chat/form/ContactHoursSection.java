package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.schedule.calendar.ResponseWindow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In whose time zone people are asked, during which hours, and whether they get a second reminder. */
@Component
@Order(60)
final class ContactHoursSection implements TeamFormSection {

    private static final String WHOSE_TIME = "whose_time";
    private static final String TEAM = "team";
    private static final String OWN = "own";
    private static final String REMIND_AGAIN = "remind_again_after";
    private static final String FROM = "hours_from";
    private static final String UNTIL = "hours_until";
    private static final List<Long> REMIND_HOURS = List.of(2L, 4L, 8L, 24L, 48L, 72L, 96L);

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        CheckInSchedule schedule = wish.schedule();
        form.oneOf(
                        Input.required(WHOSE_TIME, words.say("schedule.form.whoseTime")),
                        List.of(
                                new Choice(TEAM, words.say("schedule.form.whoseTime.team")),
                                new Choice(OWN, words.say("schedule.form.whoseTime.own"))),
                        Optional.of(schedule.ownTime() ? OWN : TEAM))
                .oneOf(
                        Input.required(REMIND_AGAIN, words.say("schedule.form.remindAgainAfter")),
                        DurationChoices.orNever(
                                REMIND_HOURS,
                                schedule.responseWindow().remindAgainAfter(),
                                words.say("schedule.form.neverAgain"),
                                words),
                        Optional.of(
                                DurationChoices.value(schedule.responseWindow().remindAgainAfter())))
                .time(
                        Input.required(FROM, words.say("schedule.form.hoursFrom")),
                        schedule.hours().from())
                .time(
                        Input.required(UNTIL, words.say("schedule.form.hoursUntil"))
                                .with(words.say("schedule.form.hoursUntil.hint")),
                        schedule.hours().until());
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        CheckInSchedule before = wish.schedule();
        ResponseWindow responseWindow = before.responseWindow();
        Optional<Duration> again =
                form.option(REMIND_AGAIN).map(DurationChoices::read).orElse(responseWindow.remindAgainAfter());
        CheckInSchedule wanted = before.responseWindow(
                        new ResponseWindow(responseWindow.closeAfter(), responseWindow.remindAfter(), again))
                .reaching(
                        form.option(WHOSE_TIME).map(OWN::equals).orElse(before.ownTime()),
                        new DailyHours(
                                form.time(FROM).orElse(before.hours().from()),
                                form.time(UNTIL).orElse(before.hours().until())));
        return new SectionResult(
                wish.with(wanted),
                MissingInputs.of(form, words, List.of(WHOSE_TIME, REMIND_AGAIN), List.of(FROM, UNTIL)));
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return switch (problem) {
            case SECOND_REMINDER_AFTER_CLOSE, SECOND_REMINDER_TOO_EARLY -> Optional.of(REMIND_AGAIN);
            case NO_HOURS -> Optional.of(UNTIL);
            default -> Optional.empty();
        };
    }
}
