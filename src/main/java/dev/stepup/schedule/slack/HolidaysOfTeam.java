package dev.stepup.schedule.slack;

import com.slack.api.model.block.element.FileInputElement;
import dev.stepup.schedule.DaysOff;
import dev.stepup.schedule.DaysOffText;
import dev.stepup.schedule.DaysOffText.Outcome;
import dev.stepup.schedule.TeamWish;
import dev.stepup.slack.AddedFiles;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Words;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The days on which the team has off, typed, pasted from a calendar, or read from the file of one; they are shown again
 * as one would type them.
 */
@Component
@Order(70)
final class HolidaysOfTeam implements TeamFormSection {

    private static final String HOLIDAYS = "holidays";
    private static final String FILE = "holidays_file";

    private final DaysOffText text;
    private final AddedFiles files;
    private final Clock clock;

    HolidaysOfTeam(DaysOffText text, AddedFiles files, Clock clock) {
        this.text = text;
        this.files = files;
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
                        DaysOffText.write(wish.schedule().daysOff(), today(wish)))
                .input(
                        Input.optional(FILE, words.say("schedule.form.holidaysFile"))
                                .with(words.say("schedule.form.holidaysFile.hint")),
                        FileInputElement.builder().actionId(FILE).maxFiles(1).build());
    }

    @Override
    public Filled read(FormValues form, TeamWish wish, Words words) {
        Outcome typed = text.read(form.text(HOLIDAYS).orElse(""), today(wish));
        Optional<Outcome> inFile = inFile(form, wish);
        Map<String, String> errors = new LinkedHashMap<>();
        error(typed, "schedule.error.noCalendar", words).ifPresent(error -> errors.put(HOLIDAYS, error));
        inFile.flatMap(file -> error(file, "schedule.error.noCalendarFile", words))
                .ifPresent(error -> errors.put(FILE, error));
        DaysOff all = days(typed).and(inFile.map(HolidaysOfTeam::days).orElse(DaysOff.NONE));
        if (errors.isEmpty() && DaysOffText.isTooMany(all, today(wish))) {
            errors.put(FILE, words.say("schedule.error.tooManyHolidays"));
        }
        return new Filled(errors.isEmpty() ? wish.with(wish.schedule().off(all)) : wish, errors);
    }

    private static DaysOff days(Outcome outcome) {
        return outcome instanceof Outcome.Read read ? read.daysOff() : DaysOff.NONE;
    }

    private static Optional<String> error(Outcome outcome, String noCalendar, Words words) {
        if (outcome instanceof Outcome.NotUnderstood line) {
            return Optional.of(words.say("schedule.error.holidays", Mrkdwn.shorten(line.line(), 60)));
        }
        if (outcome instanceof Outcome.NoCalendar) {
            return Optional.of(words.say(noCalendar));
        }
        return outcome instanceof Outcome.TooMany
                ? Optional.of(words.say("schedule.error.tooManyHolidays"))
                : Optional.empty();
    }

    /** Empty when there is none; a file that cannot be read is no calendar. */
    private Optional<Outcome> inFile(FormValues form, TeamWish wish) {
        WorkspaceId workspace = wish.team().workspace();
        return form.file(FILE)
                .map(file -> files.text(workspace, file)
                        .map(found -> text.readCalendar(found, today(wish)))
                        .orElseGet(Outcome.NoCalendar::new));
    }

    private LocalDate today(TeamWish wish) {
        return LocalDate.ofInstant(clock.instant(), wish.schedule().zone());
    }
}
