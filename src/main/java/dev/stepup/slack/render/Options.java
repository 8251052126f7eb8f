package dev.stepup.slack.render;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.OptionObject;
import dev.stepup.chat.Choice;
import java.util.Collection;
import java.util.List;

/** Draws choices as Slack's options, of at most 75 characters. */
public final class Options {

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
