package dev.stepup.slack.render;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.OptionObject;
import dev.stepup.chat.Choice;
import java.util.Collection;
import java.util.List;

/** Choices as Slack takes them: at most 100 in a list, of 75 characters. */
public final class Options {

    /** As many choices as a list shows; above that they are searched as one types. */
    static final int IN_A_LIST = 100;

    private Options() {}

    static List<OptionObject> of(Collection<Choice> choices) {
        return choices.stream().map(Options::of).toList();
    }

    static OptionObject of(Choice choice) {
        return OptionObject.builder()
                .text(plainText(Choice.shown(choice.label()), false))
                .value(choice.value())
                .build();
    }

    /** The choices that are offered while somebody types. */
    public static BlockSuggestionResponse suggested(List<Choice> choices) {
        return BlockSuggestionResponse.builder()
                .options(choices.stream()
                        .map(choice -> Option.builder()
                                .text(plainText(Choice.shown(choice.label()), false))
                                .value(choice.value())
                                .build())
                        .toList())
                .build();
    }
}
