package dev.stepup.schedule.ical;

import dev.stepup.schedule.calendar.DaysOffFilter.Unusable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.DefaultContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The time zones of one calendar: as it defines them, else by a name that Java or Windows knows. They are built without
 * ical4j's registry, which would add zones without rules to those of Java.
 */
final class CalendarZones {

    private static final Properties WINDOWS = windows();

    /** Outlook begins them in 1601. */
    private static final int YEARS_OF_A_ZONE = 450;

    private final List<List<String>> written;
    private final IterationLimit limit;
    private final Map<String, Found> known = new HashMap<>();
    private @Nullable Map<String, List<String>> byId;

    CalendarZones(List<List<String>> written, IterationLimit limit) {
        this.written = written;
        this.limit = limit;
    }

    /**
     * The rules of this zone.
     *
     * @throws UnusableEvent when nobody says what they are
     */
    ZoneRules rules(String zone) {
        return known.computeIfAbsent(zone, this::find).orThrow();
    }

    /** What cannot be used is remembered as well, so that it costs a file once. */
    private Found find(String zone) {
        try {
            return Optional.ofNullable(byId().get(plain(zone)))
                    .map(this::tryToBuild)
                    .or(() -> byName(zone))
                    .<Found>map(Found.Rules::new)
                    .orElseGet(() -> new Found.Nothing(Unusable.UNKNOWN_ZONE));
        } catch (UnusableEvent unusable) {
            return new Found.Nothing(unusable.why());
        }
    }

    private Map<String, List<String>> byId() {
        Map<String, List<String>> read = byId;
        if (read == null) {
            read = new HashMap<>();
            for (List<String> lines : written) {
                for (String line : lines) {
                    if (CalendarProperty.nameOn(line).equals("TZID")) {
                        String id = CalendarProperty.of(line)
                                .map(CalendarProperty::value)
                                .orElse("");
                        read.putIfAbsent(plain(id), lines);
                    }
                }
            }
            byId = read;
        }
        return read;
    }

    private static String plain(String id) {
        return id.replace("\\", "");
    }

    private ZoneRules tryToBuild(List<String> lines) {
        try {
            return build(lines);
        } catch (UnusableEvent unusable) {
            throw unusable.why() == Unusable.TOO_MUCH ? unusable : new UnusableEvent(Unusable.UNKNOWN_ZONE);
        }
    }

    // Without a registry, which is what keeps its zones out of Java's.
    @SuppressWarnings("NullAway")
    private ZoneRules build(List<String> lines) {
        lines.stream()
                .filter(line -> CalendarProperty.nameOn(line).equals("RRULE"))
                .forEach(this::check);
        List<Calendar> read = new ArrayList<>();
        String text = "BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n";
        try {
            new CalendarParserImpl(true).parse(new StringReader(text), new DefaultContentHandler(read::add, null));
            VTimeZone zone =
                    read.get(0).<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
            return new ZoneRulesBuilder().vTimeZone(zone).build();
        } catch (IOException | ParserException | RuntimeException unreadable) {
            throw new UnusableEvent(Unusable.UNKNOWN_ZONE);
        }
    }

    /** What changes more often than clocks do is no zone, and would take long to compute. */
    private void check(String line) {
        RecurrenceRule yearly = CalendarProperty.of(line)
                .map(rule -> RecurrenceRule.of(
                        rule.value(),
                        end -> CalendarTime.of(end, Optional.empty()).day()))
                .filter(RecurrenceRule::isOnceAYear)
                .orElseThrow(() -> new UnusableEvent(Unusable.UNKNOWN_ZONE));
        limit.take(YEARS_OF_A_ZONE * yearly.combinations());
    }

    private static Optional<ZoneRules> byName(String zone) {
        try {
            return Optional.of(ZoneId.of(WINDOWS.getProperty(zone, zone)).getRules());
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Properties windows() {
        Properties names = new Properties();
        try (InputStream in =
                Calendar.class.getResourceAsStream("/net/fortuna/ical4j/transform/compliance/msTimezoneNames")) {
            names.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private sealed interface Found {

        ZoneRules orThrow();

        record Rules(ZoneRules rules) implements Found {
            @Override
            public ZoneRules orThrow() {
                return rules;
            }
        }

        record Nothing(Unusable why) implements Found {
            @Override
            public ZoneRules orThrow() {
                throw new UnusableEvent(why);
            }
        }
    }
}
