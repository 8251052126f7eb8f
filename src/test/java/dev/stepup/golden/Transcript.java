package dev.stepup.golden;

import com.google.gson.JsonElement;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Seen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tour meets, written down in the order in which it appears. What differs from something above in names, numbers
 * and days alone is not written again.
 */
final class Transcript {

    private static final int WIDTH = 110;
    private static final int MARGIN = 6;
    private static final int LONG = 4;
    private static final String AS_ABOVE = "…";

    private final List<Client> people;
    private final Markup markup;
    private final boolean homes;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> screens = new HashMap<>();
    private final Set<String> written = new HashSet<>();
    private final Set<String> unitsWritten = new HashSet<>();
    private String since = "";

    /** Of what these people see; their Home tabs are written down where they are asked for. */
    Transcript(List<Client> people, Markup markup, boolean homes) {
        this.people = people;
        this.homes = homes;
        this.markup = markup;
    }

    /** Whatever was sent up to this timestamp is not looked at any more. */
    void forgetsUpTo(String timestamp) {
        since = timestamp;
    }

    /** Something new begins. */
    void chapter(String heading) {
        text.append("\n\n")
                .append(heading)
                .append('\n')
                .append("─".repeat(heading.length()))
                .append('\n');
    }

    /** Somebody did something, or time has passed. */
    void happens(String what) {
        text.append("\n▸ ").append(what).append('\n');
    }

    /** The same, but it leaves no trace where nothing is new by it. */
    void happensOnlyIfNew(String what) {
        int before = text.length();
        happens(what);
        if (!look()) {
            text.setLength(before);
        }
    }

    /** Some lines of another kind. */
    void lines(String who, List<String> lines) {
        if (written.add(who.replaceFirst("^\\w+ ", "") + Shown.alike(lines))) {
            text.append("\n  ").append(who).append("\n\n");
            lines.forEach(this::line);
        }
    }

    /** Whatever is new on anybody's screen is not written down. */
    void overlook() {
        changes();
    }

    /** Writes down whatever is new on anybody's screen; whether anything was. */
    boolean look() {
        Map<String, List<Sight>> alike = changes().stream()
                .filter(change -> homes || change.seen().kind() != Seen.Kind.HOME)
                .map(change ->
                        new Sight(change.person(), change.seen(), change.again(), Shown.of(change.seen(), markup)))
                .sorted(Comparator.comparing(Sight::isForAll))
                .collect(Collectors.groupingBy(Sight::alike, LinkedHashMap::new, Collectors.toList()));
        int before = text.length();
        alike.forEach((key, sights) -> {
            if (written.add(key)) {
                write(sights);
            }
        });
        boolean isNew = text.length() > before;
        if (!alike.isEmpty() && !isNew) {
            text.append("\n  … as above\n");
        }
        return isNew;
    }

    private List<Change> changes() {
        Map<String, Change> changes = new LinkedHashMap<>();
        for (Client person : people) {
            for (Seen seen : person.sees(since)) {
                String now = content(seen);
                String before = screens.put(seen.id(), now);
                if (!now.equals(before)) {
                    changes.put(seen.id(), new Change(person.id(), seen, before != null));
                }
            }
        }
        return List.copyOf(changes.values());
    }

    private static String content(Seen seen) {
        JsonElement blocks = seen.json().get("blocks");
        return Elements.text(seen.json(), "text") + Elements.plain(seen.json(), "title") + blocks;
    }

    private void write(List<Sight> sights) {
        Sight first = sights.get(0);
        List<String> body = body(first);
        if (body.equals(List.of(AS_ABOVE))) {
            return;
        }
        Set<String> others = new LinkedHashSet<>();
        sights.forEach(sight -> others.add(markup.name(sight.person())));
        others.remove(markup.name(first.person()));
        text.append("\n  ").append(heading(first));
        if (!others.isEmpty()) {
            text.append(" (so ")
                    .append(others.size() == 1 ? "does " : "do ")
                    .append(String.join(", ", others))
                    .append(")");
        }
        text.append("\n\n");
        body.forEach(this::line);
    }

    private String heading(Sight sight) {
        String name = markup.name(sight.person());
        return switch (sight.seen().kind()) {
            case MESSAGE ->
                (sight.seen().where().isEmpty()
                                ? name + " reads, in a direct message"
                                : "Everyone in #" + sight.seen().where() + " reads")
                        + (sight.again() ? ", in place of what stood there" : "");
            case EPHEMERAL ->
                name + " alone reads"
                        + (sight.seen().where().isEmpty()
                                ? ""
                                : ", in #" + sight.seen().where())
                        + (sight.again() ? ", in place of what stood there" : "");
            case FORM -> name + " sees a form: " + sight.shown().title();
            case HOME -> name + " sees on the Home tab";
        };
    }

    private List<String> body(Sight sight) {
        List<List<String>> units = sight.shown().units();
        String surface = sight.seen().kind() + sight.shown().title();
        List<String> body = new ArrayList<>();
        for (List<String> unit : units) {
            boolean isNew = unitsWritten.add(surface + Shown.alike(unit));
            if (isNew || units.size() < LONG) {
                body.addAll(unit);
            } else if (body.isEmpty() || !body.get(body.size() - 1).equals(AS_ABOVE)) {
                body.add(AS_ABOVE);
            }
        }
        return body;
    }

    private void line(String line) {
        String words = line.stripLeading();
        String margin = " ".repeat(MARGIN + line.length() - words.length());
        StringBuilder now = new StringBuilder(margin);
        for (String word : words.contains(" | ") ? new String[] {words} : words.split(" ")) {
            if (now.length() + word.length() > WIDTH && !now.toString().isBlank()) {
                text.append(now.toString().stripTrailing()).append('\n');
                now = new StringBuilder(margin).append("  ");
            }
            now.append(word).append(' ');
        }
        text.append(now.toString().stripTrailing()).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** Something that has just appeared to this person, or appeared again as something else. */
    private record Change(String person, Seen seen, boolean again) {}

    /** The same as it is read. */
    private record Sight(String person, Seen seen, boolean again, Shown shown) {

        boolean isForAll() {
            return seen.kind() == Seen.Kind.MESSAGE;
        }

        String alike() {
            return seen.kind() + seen.where() + again + shown.alike();
        }
    }
}
