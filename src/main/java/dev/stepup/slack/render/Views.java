package dev.stepup.slack.render;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View.ViewBuilder;
import dev.stepup.chat.Block;
import dev.stepup.chat.Element;
import dev.stepup.chat.Field;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.PlainText;
import dev.stepup.chat.View;
import java.util.List;

/** Draws views as Block Kit. An input's name is the id of its block and of its element. */
public final class Views {

    private Views() {}

    /** This view as Slack takes it. */
    public static com.slack.api.model.view.View drawn(View view) {
        List<LayoutBlock> blocks = view.elements().stream().map(Views::drawn).toList();
        ViewBuilder drawn = com.slack.api.model.view.View.builder().blocks(blocks);
        if (view.place() == View.Place.HOME) {
            return drawn.type("home").build();
        }
        drawn.type("modal")
                .callbackId(view.callback())
                .title(viewTitle(t -> t.type("plain_text").text(PlainText.line(view.title()))))
                .privateMetadata(view.metadata());
        view.submit()
                .ifPresent(label ->
                        drawn.submit(viewSubmit(s -> s.type("plain_text").text(label))));
        view.close()
                .ifPresent(
                        label -> drawn.close(viewClose(c -> c.type("plain_text").text(label))));
        return drawn.build();
    }

    private static LayoutBlock drawn(Element element) {
        return element instanceof Field field ? drawn(field) : BlockKit.drawn((Block) element);
    }

    private static LayoutBlock drawn(Field field) {
        Input input = field.input();
        return InputBlock.builder()
                .blockId(input.name())
                .label(plainText(PlainText.line(input.label()), false))
                .hint(input.hint() == null ? null : plainText(PlainText.lines(input.hint()), false))
                .optional(input.optional())
                .element(FieldElements.of(input.name(), field.kind()))
                .build();
    }
}
