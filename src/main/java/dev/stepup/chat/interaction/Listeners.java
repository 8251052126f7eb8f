package dev.stepup.chat.interaction;

import dev.stepup.chat.Choice;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where features register what they listen to. Exceptions from listeners are logged, and the person who waits is told.
 */
public interface Listeners {

    /** Hears each press of a button, or choice from a menu, with this action. */
    void onPress(String action, Consumer<Press> listener);

    /** Takes each form with this callback that is handed in, and says what becomes of it. */
    void onSubmission(String callback, Function<Submission, FormAnswer> listener);

    /** Finds the choices of the field with this name, of which those are offered that fit what is typed. */
    void onQuery(String field, Function<ChoiceQuery, List<Choice>> listener);

    /** Hears each use of the message shortcut with this callback. */
    void onShortcut(String callback, Consumer<MessageShortcut> listener);
}
