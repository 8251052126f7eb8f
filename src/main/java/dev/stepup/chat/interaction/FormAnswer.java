package dev.stepup.chat.interaction;

import dev.stepup.chat.View;
import java.util.Map;

/** The response to a submitted form. */
public sealed interface FormAnswer {

    /** It is closed; one that lies below it is seen again. */
    static FormAnswer close() {
        return new Close(false);
    }

    /** It is closed, with all that lie below it. */
    static FormAnswer closeAll() {
        return new Close(true);
    }

    /** It stays open with these sentences, in plain text, beside its inputs. */
    static FormAnswer errors(Map<String, String> byInput) {
        return new Errors(byInput);
    }

    /** This takes its place. */
    static FormAnswer show(View view) {
        return new Show(view);
    }

    /** It is closed. */
    record Close(boolean all) implements FormAnswer {}

    /** It stays open with these sentences beside its inputs. */
    record Errors(Map<String, String> byInput) implements FormAnswer {

        public Errors {
            byInput = Map.copyOf(byInput);
        }
    }

    /** This takes its place. */
    record Show(View view) implements FormAnswer {}
}
