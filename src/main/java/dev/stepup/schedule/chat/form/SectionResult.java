package dev.stepup.schedule.chat.form;

import dev.stepup.schedule.TeamRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The request with a section's values, or that section's errors.
 *
 * @param wish with all of it that can be used
 * @param errors what cannot be used, by input
 * @param notes what is said once it is stored
 */
public record SectionResult(TeamRequest wish, Map<String, String> errors, List<String> notes) {

    /** These are in the way. */
    SectionResult(TeamRequest wish, Map<String, String> errors) {
        this(wish, errors, List.of());
    }

    /** Nothing is in the way. */
    public static SectionResult of(TeamRequest wish) {
        return new SectionResult(wish, Map.of());
    }

    /** This, and then what was read with its wish. */
    public SectionResult and(SectionResult next) {
        Map<String, String> allErrors = new LinkedHashMap<>(errors);
        allErrors.putAll(next.errors);
        List<String> allNotes = new ArrayList<>(notes);
        allNotes.addAll(next.notes);
        return new SectionResult(next.wish, allErrors, allNotes);
    }
}
