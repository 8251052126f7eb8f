package dev.stepup.schedule.ical;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The events and time zones of a calendar text, each with its unfolded lines.
 *
 * @param cutOff whether the text ends in the middle of a calendar
 */
record CalendarComponents(List<Event> events, boolean cutOff) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGIN = "BEGIN:";
    private static final String END = "END:";

    /** One VEVENT, with the VTIMEZONEs of its own calendar. */
    record Event(List<String> lines, List<List<String>> zones) {}

    /**
     * The text of a file: in UTF-8 or, with a byte order mark, UTF-16; what is neither is in Windows-1252, which holds all
     * of Latin-1. Lines are unfolded first, because a fold may part the bytes of one character.
     */
    static String decode(byte[] file) {
        Charset marked = marked(file);
        if (marked != StandardCharsets.UTF_8) {
            return new String(file, marked);
        }
        byte[] unfolded = unfold(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(unfolded))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(unfolded, Charset.forName("windows-1252"));
        }
    }

    private static Charset marked(byte[] file) {
        boolean marked = file.length > 1;
        if (marked && file[0] == (byte) 0xFE && file[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16;
        }
        return marked && file[0] == (byte) 0xFF && file[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static byte[] unfold(byte[] file) {
        byte[] unfolded = new byte[file.length];
        int length = 0;
        for (int i = 0; i < file.length; i++) {
            int end = file[i] == '\r' && i + 1 < file.length && file[i + 1] == '\n' ? i + 1 : i;
            boolean folded = (file[end] == '\n' || file[i] == '\r')
                    && end + 1 < file.length
                    && (file[end + 1] == ' ' || file[end + 1] == '\t');
            if (folded) {
                i = end + 1;
            } else {
                unfolded[length++] = file[i];
            }
        }
        return Arrays.copyOf(unfolded, length);
    }

    /** Whether this text begins as a calendar does. */
    static boolean begins(String text) {
        return withoutMark(text).stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
    }

    /** What is in the text; empty when it does not begin as a calendar does. */
    static Optional<CalendarComponents> of(String text) {
        return begins(text) ? Optional.of(read(unfold(withoutMark(text)))) : Optional.empty();
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static List<String> unfold(String text) {
        List<StringBuilder> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            boolean folded = !lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"));
            if (folded) {
                lines.get(lines.size() - 1).append(line, 1, line.length());
            } else {
                lines.add(new StringBuilder(line));
            }
        });
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private static CalendarComponents read(List<String> lines) {
        List<Event> events = new ArrayList<>();
        List<List<String>> zones = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        OpenComponents open = new OpenComponents();
        for (String line : lines) {
            String marker = line.strip().toUpperCase(Locale.ROOT);
            if (marker.startsWith(BEGIN)) {
                String kind = marker.substring(BEGIN.length());
                if (kind.equals("VCALENDAR")) {
                    zones = new ArrayList<>();
                } else if (isRead(kind)) {
                    inside = new ArrayList<>();
                }
                open.begin(kind);
                inside.add(marker);
            } else if (marker.startsWith(END)) {
                String kind = marker.substring(END.length());
                inside.add(marker);
                if (open.end(kind) && isRead(kind)) {
                    if (kind.equals("VEVENT")) {
                        events.add(new Event(ownLines(inside), zones));
                    } else {
                        zones.add(inside);
                    }
                    // Else what ends without a beginning would take all of it along, each time.
                    inside = new ArrayList<>();
                }
            } else if (!line.isBlank()) {
                inside.add(line);
            }
        }
        return new CalendarComponents(events, open.any());
    }

    private static boolean isRead(String kind) {
        return kind.equals("VEVENT") || kind.equals("VTIMEZONE");
    }

    /** Without those of its alarms. */
    private static List<String> ownLines(List<String> event) {
        List<String> own = new ArrayList<>();
        int depth = 0;
        for (String line : event) {
            if (line.startsWith(BEGIN)) {
                depth++;
            } else if (line.startsWith(END)) {
                depth--;
            } else if (depth == 1) {
                own.add(line);
            }
        }
        return own;
    }
}
