package dev.stepup.golden;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds a message of the bundles in a text, whatever its arguments were. */
final class SaidPattern {

    private static final String ARGUMENT = "[^\\n]{0,900}?";

    private SaidPattern() {}

    /** What this message, in {@code MessageFormat}'s language, reads like; lines are trimmed and spaces single. */
    static Pattern of(String message) {
        String asRead = message.replaceAll("<\\{\\d+}\\|([^>]*)>", "$1 (link)")
                .replaceAll(" +", " ")
                .replaceAll("\n+", "\n")
                .strip();
        return Pattern.compile(trimmed(regex(asRead)));
    }

    private static String trimmed(String regex) {
        String left = regex.startsWith(ARGUMENT) ? regex.substring(ARGUMENT.length()) : regex;
        return left.endsWith(ARGUMENT) ? left.substring(0, left.length() - ARGUMENT.length()) : left;
    }

    private static String regex(String message) {
        StringBuilder regex = new StringBuilder();
        StringBuilder literal = new StringBuilder();
        for (int at = 0; at < message.length(); at++) {
            if (message.charAt(at) == '{') {
                int end = closing(message, at);
                regex.append(quoted(literal)).append(argument(message.substring(at + 1, end)));
                at = end;
            } else {
                literal.append(message.charAt(at));
            }
        }
        return regex.append(quoted(literal)).toString();
    }

    private static String quoted(StringBuilder literal) {
        String quoted = literal.toString().lines().map(Pattern::quote).collect(Collectors.joining("\\n"));
        String ending = literal.toString().endsWith("\n") ? "\\n" : "";
        literal.setLength(0);
        return quoted + ending;
    }

    private static String argument(String inside) {
        String[] parts = inside.split(",", 3);
        if (parts.length < 3 || !parts[1].equals("choice")) {
            return ARGUMENT;
        }
        return alternatives(parts[2]).stream()
                .map(each -> regex(each.substring(limitEnd(each))))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static int limitEnd(String alternative) {
        int at = 0;
        while (alternative.charAt(at) != '#' && alternative.charAt(at) != '<') {
            at++;
        }
        return at + 1;
    }

    private static List<String> alternatives(String choices) {
        List<String> alternatives = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < choices.length(); at++) {
            if (choices.charAt(at) == '{') {
                at = closing(choices, at);
            } else if (choices.charAt(at) == '|') {
                alternatives.add(choices.substring(begin, at));
                begin = at + 1;
            }
        }
        alternatives.add(choices.substring(begin));
        return alternatives;
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("A brace is left open: " + text);
    }
}
