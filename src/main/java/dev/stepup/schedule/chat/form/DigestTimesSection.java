package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.CheckInSchedule;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When digests are posted. */
@Component
@Order(40)
final class DigestTimesSection implements TeamFormSection {

    private static final String DAY = "digest_day";
    private static final String TIME = "digest_time";

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        CheckInSchedule schedule = wish.schedule();
        form.oneOf(
                        Input.required(DAY, words.say("schedule.form.digestDay")),
                        DurationChoices.days(words),
                        Optional.of(schedule.digest().day().name()))
                .time(
                        Input.required(TIME, words.say("schedule.form.digestTime")),
                        schedule.digest().time());
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        CheckInSchedule before = wish.schedule();
        CheckInSchedule wanted = before.readOn(
                form.option(DAY).map(DayOfWeek::valueOf).orElse(before.digest().day()),
                form.time(TIME).orElse(before.digest().time()));
        return new SectionResult(wish.with(wanted), MissingInputs.of(form, words, List.of(DAY), List.of(TIME)));
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return problem == Problem.DIGEST_BEFORE_CLOSE ? Optional.of(dayOrTime(form)) : Optional.empty();
    }

    private static String dayOrTime(FormValues form) {
        return form.option(CheckInTimesSection.DAY).equals(form.option(DAY)) ? TIME : DAY;
    }
}
