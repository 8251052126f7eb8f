package dev.stepup.sandbox;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Slack makes of typed text: people and channels as references, the rest escaped. */
final class Escapes {
    private static final Pattern REFERENCE = Pattern.compile("<[@#!][A-Z0-9a-z^]+(\\|[^<>]*)?>");

    private final World world;

    Escapes(World world) {
        this.world = world;
    }

    String escape(String typed) {
        StringBuilder out = new StringBuilder();
        Matcher reference = REFERENCE.matcher(typed);
        int at = 0;
        while (at < typed.length()) {
            if (reference.find(at) && reference.start() == at) {
                out.append(reference.group());
                at = reference.end();
                continue;
            }
            Optional<Named> named = named(typed, at);
            if (named.isPresent()) {
                out.append(named.get().reference());
                at += named.get().typed().length();
            } else {
                out.append(escaped(typed.charAt(at)));
                at++;
            }
        }
        return out.toString();
    }

    private Optional<Named> named(String typed, int at) {
        char sign = typed.charAt(at);
        if ((sign != '@' && sign != '#') || (at > 0 && Character.isLetterOrDigit(typed.charAt(at - 1)))) {
            return Optional.empty();
        }
        String rest = typed.substring(at).toLowerCase(Locale.ROOT);
        return world.read(() -> (sign == '@' ? people() : channels())
                .filter(named -> startsWithWord(rest, named.typed().toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(named -> named.typed().length())));
    }

    private Stream<Named> people() {
        return world.people.values().stream().flatMap(person -> {
            String reference = "<@" + person.id() + "|" + person.handle() + ">";
            return List.of(person.name(), person.displayName(), person.handle(), person.id()).stream()
                    .filter(name -> !name.isEmpty())
                    .map(name -> new Named("@" + name, reference));
        });
    }

    private Stream<Named> channels() {
        return world.rooms.values().stream()
                .filter(room -> !room.direct())
                .map(room -> new Named("#" + room.name, "<#" + room.id + "|" + room.name + ">"));
    }

    private static boolean startsWithWord(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> String.valueOf(c);
        };
    }

    private record Named(String typed, String reference) {}
}
