package dev.stepup.schedule.slack;

import dev.stepup.schedule.DaysOff;
import dev.stepup.schedule.DaysOffText;
import dev.stepup.schedule.DaysOffText.Outcome;
import dev.stepup.schedule.TeamWish;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The days on which the team has off, typed or pasted from a calendar; they are shown again as one would type them. */
@Component
@Order(70)
final class HolidaysOfTeam implements TeamFormSection {

    private static final String HOLIDAYS = "holidays";

    private final DaysOffText text;
    private final Clock clock;

    HolidaysOfTeam(DaysOffText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamWish wish, Words words) {
        form.text(
                Input.optional(HOLIDAYS, words.say("schedule.form.holidays"))
                        .with(words.say("schedule.form.holidays.hint", DaysOffText.YEARS_AHEAD)),
                true,
                DaysOffText.LIMIT,
                DaysOffText.write(
                        wish.schedule().daysOff(), today(wish.schedule().zone())));
    }

    @Override
    public TeamWish read(FormValues form, TeamWish wish) {
        DaysOff daysOff = read(form, today(wish.schedule().zone())) instanceof Outcome.Read read
                ? read.daysOff()
                : wish.schedule().daysOff();
        return wish.with(wish.schedule().off(daysOff));
    }

    /** A day is a day of the team wherever it is; for what can be read it makes no difference which. */
    @Override
    public Map<String, String> errors(FormValues form, Words words) {
        Outcome outcome = read(form, today(ZoneOffset.UTC));
        if (outcome instanceof Outcome.NotUnderstood line) {
            String shown = Mrkdwn.shorten(line.line(), 60);
            return Map.of(HOLIDAYS, words.say("schedule.error.holidays", shown));
        }
        if (outcome instanceof Outcome.NoCalendar) {
            return Map.of(HOLIDAYS, words.say("schedule.error.noCalendar"));
        }
        return outcome instanceof Outcome.TooMany
                ? Map.of(HOLIDAYS, words.say("schedule.error.tooManyHolidays"))
                : Map.of();
    }

    private Outcome read(FormValues form, LocalDate today) {
        return text.read(form.text(HOLIDAYS).orElse(""), today);
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
