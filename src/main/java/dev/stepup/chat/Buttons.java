package dev.stepup.chat;

import java.util.List;

/** Builds buttons and rows of buttons. */
public final class Buttons {

    private Buttons() {}

    /** These buttons, side by side. */
    public static Block row(String id, Button... buttons) {
        return new Block.ButtonRow(id, List.of(buttons));
    }

    /** These words with buttons below them; the words alone where there are none. */
    public static Message under(String text, List<Button> buttons) {
        return buttons.isEmpty()
                ? Message.of(text)
                : new Message(text, List.of(Block.paragraph(text), new Block.ButtonRow("buttons", buttons)));
    }

    /** A button that stands for this value. */
    public static Button button(String action, String label, String value) {
        return new Button(action, label, value, false);
    }

    /** The one button that most people will press. */
    public static Button primary(String action, String label, String value) {
        return new Button(action, label, value, true);
    }
}
