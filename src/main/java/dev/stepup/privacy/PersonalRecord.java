package dev.stepup.privacy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One thing that is stored of somebody, as they may read it and take it with them.
 *
 * @param kind one word for all that are alike, such as {@code answers}
 * @param values by name: texts, numbers, instants, days, {@link dev.stepup.workspace.MemberId}s, and lists and maps of
 *     these
 */
public record PersonalRecord(String kind, Map<String, Object> values) {

    public PersonalRecord {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
