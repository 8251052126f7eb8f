package dev.stepup.slack.render;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.FileInputElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import dev.stepup.chat.Block;
import dev.stepup.chat.Field;
import dev.stepup.chat.PlainText;
import dev.stepup.workspace.MemberId;
import java.util.List;

/** Draws form fields as Block Kit elements. */
final class FieldElements {

    private FieldElements() {}

    static BlockElement of(String name, Field.Kind kind) {
        if (kind instanceof Field.Text text) {
            return PlainTextInputElement.builder()
                    .actionId(name)
                    .multiline(text.multiline())
                    .maxLength(text.limit())
                    .initialValue(text.initial().orElse(null))
                    .build();
        }
        if (kind instanceof Field.OneOf one) {
            return one(name, one);
        }
        if (kind instanceof Field.OneOfGroups groups) {
            return groups(name, groups);
        }
        if (kind instanceof Field.AnyOf any) {
            return any(name, any);
        }
        if (kind instanceof Field.People people) {
            List<String> ids =
                    people.initial().stream().map(MemberId::value).sorted().toList();
            return MultiUsersSelectElement.builder()
                    .actionId(name)
                    .initialUsers(ids.isEmpty() ? null : ids)
                    .build();
        }
        if (kind instanceof Field.Channel channel) {
            return channel(name, channel);
        }
        if (kind instanceof Field.Time time) {
            return TimePickerElement.builder()
                    .actionId(name)
                    .initialTime(time.initial().toString())
                    .build();
        }
        return kind instanceof Field.Day day
                ? DatePickerElement.builder()
                        .actionId(name)
                        .initialDate(day.initial().toString())
                        .build()
                : FileInputElement.builder().actionId(name).maxFiles(1).build();
    }

    private static BlockElement one(String name, Field.OneOf one) {
        OptionObject initial = one.initial().map(Options::of).orElse(null);
        return one.choices().size() <= Block.Menu.MOST_CHOICES
                ? StaticSelectElement.builder()
                        .actionId(name)
                        .options(Options.of(one.choices()))
                        .initialOption(initial)
                        .build()
                : ExternalSelectElement.builder()
                        .actionId(name)
                        .minQueryLength(1)
                        .initialOption(initial)
                        .build();
    }

    private static BlockElement groups(String name, Field.OneOfGroups groups) {
        List<OptionGroupObject> drawn = groups.groups().entrySet().stream()
                .map(group -> OptionGroupObject.builder()
                        .label(plainText(PlainText.line(group.getKey()), false))
                        .options(Options.of(group.getValue()))
                        .build())
                .toList();
        return StaticSelectElement.builder()
                .actionId(name)
                .optionGroups(drawn)
                .initialOption(Options.of(groups.initial()))
                .build();
    }

    private static BlockElement any(String name, Field.AnyOf any) {
        List<OptionObject> initially = any.initial().isEmpty() ? null : Options.of(any.initial());
        return any.choices().size() <= Block.Menu.MOST_CHOICES
                ? MultiStaticSelectElement.builder()
                        .actionId(name)
                        .options(Options.of(any.choices()))
                        .initialOptions(initially)
                        .build()
                : MultiExternalSelectElement.builder()
                        .actionId(name)
                        .minQueryLength(1)
                        .initialOptions(initially)
                        .build();
    }

    private static BlockElement channel(String name, Field.Channel channel) {
        return ConversationsSelectElement.builder()
                .actionId(name)
                .initialConversation(channel.initial().orElse(null))
                .filter(ConversationsFilter.builder()
                        .include(List.of("public", "private"))
                        .excludeBotUsers(true)
                        .build())
                .build();
    }
}
