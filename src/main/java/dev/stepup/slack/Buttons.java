package dev.stepup.slack;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import java.util.List;

/** Rows of buttons. */
public final class Buttons {

    private Buttons() {}

    /** These buttons, side by side. */
    public static ActionsBlock row(String blockId, ButtonElement... buttons) {
        return ActionsBlock.builder()
                .blockId(blockId)
                .elements(List.<BlockElement>of(buttons))
                .build();
    }

    /** These words with buttons below them; the words alone where there are none. */
    public static SlackMessage under(String text, List<ButtonElement> buttons) {
        return buttons.isEmpty()
                ? SlackMessage.of(text)
                : new SlackMessage(
                        text,
                        List.of(Paragraphs.paragraph(text), row("buttons", buttons.toArray(ButtonElement[]::new))));
    }

    /** A button that stands for this value. */
    public static ButtonElement button(String action, String label, String value) {
        return ButtonElement.builder()
                .actionId(action)
                .text(plainText(Plain.line(label), false))
                .value(value)
                .build();
    }

    /** The one button that most people will press. */
    public static ButtonElement primary(String action, String label, String value) {
        ButtonElement button = button(action, label, value);
        button.setStyle("primary");
        return button;
    }
}
