package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.platform.UploadedFiles;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.DaysOffFilter.LeftOut;
import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.schedule.calendar.DaysOffText.Outcome;
import dev.stepup.schedule.calendar.DaysOffText.Outcome.Read;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The team's days off: typed, pasted from a calendar, or read from a calendar file. */
@Component
@Order(70)
final class HolidaysSection implements TeamFormSection {

    private static final String HOLIDAYS = "holidays";
    private static final String FILE = "holidays_file";
    private static final int MOST_NAMED = 10;

    private final DaysOffText text;
    private final UploadedFiles files;
    private final Clock clock;

    HolidaysSection(DaysOffText text, UploadedFiles files, Clock clock) {
        this.text = text;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        form.text(
                        Input.optional(HOLIDAYS, words.say("schedule.form.holidays"))
                                .with(words.say("schedule.form.holidays.hint", DaysOffText.YEARS_AHEAD)),
                        true,
                        DaysOffText.LIMIT,
                        DaysOffText.write(wish.schedule().daysOff(), today(wish)))
                .file(Input.optional(FILE, words.say("schedule.form.holidaysFile"))
                        .with(words.say("schedule.form.holidaysFile.hint")));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Outcome typed = text.read(form.text(HOLIDAYS).orElse(""), today(wish), words.locale());
        Optional<Outcome> inFile = inFile(form, wish);
        Map<String, String> errors = new LinkedHashMap<>();
        error(typed, "schedule.error.noCalendar", wish, words).ifPresent(error -> errors.put(HOLIDAYS, error));
        inFile.flatMap(file -> error(file, "schedule.error.noCalendarFile", wish, words))
                .ifPresent(error -> errors.put(FILE, error));
        List<Read> read = Stream.concat(Stream.of(typed), inFile.stream())
                .filter(Read.class::isInstance)
                .map(Read.class::cast)
                .toList();
        DaysOff all = read.stream().map(Read::daysOff).reduce(DaysOff.NONE, DaysOff::and);
        if (errors.isEmpty() && DaysOffText.isTooMany(all, today(wish))) {
            errors.put(FILE, words.say("schedule.error.tooManyHolidays"));
        }
        return new SectionResult(
                errors.isEmpty() ? wish.with(wish.schedule().off(all)) : wish, errors, notes(read, wish, words));
    }

    private List<String> notes(List<Read> read, TeamRequest wish, Words words) {
        List<LeftOut> leftOut =
                read.stream().flatMap(each -> each.leftOut().stream()).toList();
        return leftOut.isEmpty()
                ? List.of()
                : List.of(words.say("schedule.setUp.daysLeftOut", inWords(leftOut, wish, words, Markup::escape)));
    }

    private Optional<String> error(Outcome outcome, String noCalendar, TeamRequest wish, Words words) {
        if (outcome instanceof Outcome.NotUnderstood line) {
            return Optional.of(words.say("schedule.error.holidays", Markup.shorten(line.line(), 60)));
        }
        if (outcome instanceof Outcome.NoCalendar) {
            return Optional.of(words.say(noCalendar));
        }
        if (outcome instanceof Outcome.CutOff) {
            return Optional.of(words.say("schedule.error.calendarCutOff"));
        }
        if (outcome instanceof Outcome.NoneUsable none) {
            return Optional.of(
                    words.say("schedule.error.noHoliday", inWords(none.leftOut(), wish, words, name -> name)));
        }
        return outcome instanceof Outcome.TooMany
                ? Optional.of(words.say("schedule.error.tooManyHolidays"))
                : Optional.empty();
    }

    private String inWords(List<LeftOut> leftOut, TeamRequest wish, Words words, UnaryOperator<String> written) {
        Map<Unusable, List<String>> byReason = new EnumMap<>(Unusable.class);
        leftOut.forEach(each ->
                byReason.computeIfAbsent(each.why(), any -> new ArrayList<>()).add(written.apply(each.name())));
        String end = DaysOffText.end(today(wish)).toString();
        return byReason.entrySet().stream()
                .map(each -> words.say(
                        "schedule.daysLeftOut." + each.getKey(), entries(each.getKey(), each.getValue(), words), end))
                .collect(Collectors.joining(" "));
    }

    /** By their names where something is wrong with them, else by their number. */
    private static String entries(Unusable why, List<String> names, Words words) {
        List<String> named = why.isExpected()
                ? List.of()
                : names.stream()
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .limit(MOST_NAMED)
                        .map(name -> words.say("schedule.daysLeftOut.name", name))
                        .toList();
        if (named.isEmpty()) {
            return words.say("schedule.daysLeftOut.entries", names.size());
        }
        int more = names.size() - named.size();
        return more == 0 ? words.list(named) : words.say("schedule.daysLeftOut.more", String.join(", ", named), more);
    }

    /** Empty when there is none; a file that cannot be read is no calendar. */
    private Optional<Outcome> inFile(FormValues form, TeamRequest wish) {
        WorkspaceId workspace = wish.team().workspace();
        return form.file(FILE)
                .map(file -> files.bytes(workspace, file)
                        .map(found -> text.readFile(found, today(wish)))
                        .orElseGet(Outcome.NoCalendar::new));
    }

    private LocalDate today(TeamRequest wish) {
        return LocalDate.ofInstant(clock.instant(), wish.schedule().zone());
    }
}
