package dev.stepup.conversation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says in English, named by message key and arguments, so that tests survive other words. An argument that
 * is {@link #ANY} or left out at the end may have any value.
 */
public final class Said extends Assertions {

    /** Any value of an argument. */
    public static final Object ANY = new Value(List.of());

    private static final ResourceBundle.Control ENGLISH =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** More than any message has. */
    private static final int ARGUMENTS = 10;

    private static final char FIRST_PLACE = '\ue000';

    private Said() {}

    /** An assertion on what somebody reads, which can name it by message key too. */
    public static SaidAssert assertThat(@Nullable String words) {
        return new SaidAssert(words);
    }

    /** Any value of an argument that has these in it, in this order. */
    public static Object anyWith(String... parts) {
        return new Value(List.of(parts));
    }

    /** The whole message, all of whose arguments are known. */
    public static String text(String key, Object... arguments) {
        return format(key).format(arguments);
    }

    /** Whether these words have that message in them. */
    public static boolean says(String words, String key, Object... arguments) {
        return pattern(key, arguments).matcher(words).find();
    }

    static Pattern pattern(String key, Object... arguments) {
        MessageFormat format = format(key);
        Object[] filled = Arrays.copyOf(arguments, ARGUMENTS);
        for (int i = 0; i < ARGUMENTS; i++) {
            if (i >= arguments.length || filled[i] instanceof Value) {
                format.setFormatByArgumentIndex(i, null);
                filled[i] = "" + (char) (FIRST_PLACE + i);
            }
        }
        String regex = Pattern.quote(format.format(filled));
        for (int i = 0; i < ARGUMENTS; i++) {
            Object value = i < arguments.length ? arguments[i] : ANY;
            if (value instanceof Value any) {
                regex = regex.replace("" + (char) (FIRST_PLACE + i), "\\E" + any.regex() + "\\Q");
            }
        }
        return Pattern.compile(regex);
    }

    private static MessageFormat format(String key) {
        String bundle = "messages/" + key.substring(0, key.indexOf('.'));
        return new MessageFormat(
                ResourceBundle.getBundle(bundle, Locale.ENGLISH, ENGLISH).getString(key), Locale.ENGLISH);
    }

    /** Any value with these parts. */
    private record Value(List<String> parts) {

        /** A part stands in one line; a value of which nothing is known may have several. */
        String regex() {
            return parts.isEmpty()
                    ? "(?s:.*?)"
                    : parts.stream().map(part -> ".*?" + Pattern.quote(part)).collect(Collectors.joining()) + ".*?";
        }
    }
}
