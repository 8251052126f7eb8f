package dev.stepup.conversation;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;

/** Asserts what somebody reads, by message key and arguments as {@link Said} takes them. */
public final class SaidAssert extends AbstractStringAssert<SaidAssert> {

    SaidAssert(@Nullable String words) {
        super(words, SaidAssert.class);
    }

    /** They read this message. */
    public SaidAssert says(String key, Object... arguments) {
        return containsPattern(Said.pattern(key, arguments));
    }

    /** They do not read this message. */
    public SaidAssert doesNotSay(String key, Object... arguments) {
        return doesNotContainPattern(Said.pattern(key, arguments));
    }
}
