package dev.stepup.chat;

import java.util.List;
import java.util.Optional;

/**
 * The content of a dialog or a home page.
 *
 * @param callback names the form when it is handed in; empty for a home page
 * @param metadata comes back with the form; at most 3,000 characters
 * @param submit what the button reads that hands it in; empty where there is only something to read
 */
public record View(
        Place place,
        String callback,
        String title,
        String metadata,
        List<Element> elements,
        Optional<String> submit,
        Optional<String> close) {

    /** Where a view is shown. */
    public enum Place {
        /** In a dialog, on top of everything. */
        DIALOG,
        /** On somebody's home page of the app. */
        HOME
    }

    public View {
        elements = List.copyOf(elements);
    }

    /** A home page of these blocks. */
    public static View home(List<Block> blocks) {
        return new View(Place.HOME, "", "", "", List.copyOf(blocks), Optional.empty(), Optional.empty());
    }
}
