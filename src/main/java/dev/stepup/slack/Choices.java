package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.response.BlockSuggestionResponse;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionObject;
import java.util.Collection;
import java.util.List;

/** Choices as Slack takes them: at most 100 in a list, of 75 characters; above that they are searched as one types. */
public final class Choices {

    /** As many choices as a list shows. */
    public static final int IN_A_LIST = 100;

    private static final int LABEL = 75;

    private Choices() {}

    /** Those whose label holds what was typed, as it is meant; the first hundred. */
    public static BlockSuggestionResponse matching(List<Choice> choices, String typed) {
        String sought = TypedText.sought(typed).replaceFirst("^@", "");
        List<Option> options = choices.stream()
                .filter(choice -> TypedText.sought(choice.label()).contains(sought))
                .limit(IN_A_LIST)
                .map(Choices::suggestion)
                .toList();
        return BlockSuggestionResponse.builder().options(options).build();
    }

    static List<OptionObject> options(Collection<Choice> choices) {
        return choices.stream().map(Choices::option).toList();
    }

    static OptionObject option(Choice choice) {
        return OptionObject.builder()
                .text(BlockCompositions.plainText(Mrkdwn.shorten(choice.label(), LABEL), false))
                .value(choice.value())
                .build();
    }

    private static Option suggestion(Choice choice) {
        return Option.builder()
                .text(BlockCompositions.plainText(Mrkdwn.shorten(choice.label(), LABEL), false))
                .value(choice.value())
                .build();
    }
}
