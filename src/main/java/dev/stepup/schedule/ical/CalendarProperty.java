package dev.stepup.schedule.ical;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;

/**
 * One line of a calendar: its name in capitals, its parameters by their names in capitals, and its value as written.
 */
record CalendarProperty(String name, Map<String, String> parameters, String value) {

    /** The name of the property on this line, in capitals. */
    static String nameOn(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return line.substring(0, end).strip().toUpperCase(Locale.ROOT);
    }

    /** Reads an unfolded line; empty when it is none of a calendar. */
    static Optional<CalendarProperty> of(String line) {
        Reading reading = new Reading();
        try {
            new CalendarParserImpl(true)
                    .parse(new StringReader("BEGIN:VCALENDAR\r\n" + line + "\r\nEND:VCALENDAR\r\n"), reading);
            return Optional.of(new CalendarProperty(nameOn(line), Map.copyOf(reading.parameters), reading.value));
        } catch (IOException | ParserException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** A parameter without the quotes around it. */
    Optional<String> parameter(String parameter) {
        return Optional.ofNullable(parameters.get(parameter))
                .map(written -> written.replaceAll("^\"|\"$", "").strip())
                .filter(text -> !text.isEmpty());
    }

    private static final class Reading implements ContentHandler {

        private final Map<String, String> parameters = new HashMap<>();
        private String value = "";

        @Override
        public void startCalendar() {}

        @Override
        public void endCalendar() {}

        @Override
        public void startComponent(String component) {}

        @Override
        public void endComponent(String component) {}

        @Override
        public void startProperty(String property) {}

        @Override
        public void propertyValue(String text) {
            value = text.strip();
        }

        @Override
        public void endProperty(String property) {}

        @Override
        public void parameter(String parameter, String text) {
            parameters.put(parameter.toUpperCase(Locale.ROOT), text);
        }
    }
}
