package dev.stepup.slack;

import static com.slack.api.model.block.composition.BlockCompositions.plainText;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ConversationsFilter;
import com.slack.api.model.block.element.ConversationsSelectElement;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.block.element.ExternalSelectElement;
import com.slack.api.model.block.element.MultiExternalSelectElement;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.MultiUsersSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.block.element.TimePickerElement;
import com.slack.api.model.view.View;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A form in a dialog. Every input is known by one name, which is the id of its block and of its element; {@link
 * FormValues} reads it under that name.
 */
public final class Form {

    private final String callback;
    private final String title;
    private final List<LayoutBlock> blocks = new ArrayList<>();
    private String metadata = "";

    private Form(String callback, String title) {
        this.callback = callback;
        this.title = title;
    }

    /** A form whose submission is known by this callback; the title has at most 24 characters. */
    public static Form of(String callback, String title) {
        return new Form(callback, title);
    }

    /** What comes back with the submission; at most 3,000 characters. */
    public Form carrying(String metadataToCarry) {
        this.metadata = metadataToCarry;
        return this;
    }

    /** A paragraph in mrkdwn. */
    public Form paragraph(String mrkdwn) {
        blocks.add(Paragraphs.paragraph(mrkdwn));
        return this;
    }

    /** A small note in mrkdwn. */
    public Form note(String mrkdwn) {
        blocks.add(Paragraphs.note(mrkdwn));
        return this;
    }

    /** One line, or several, of text. */
    public Form text(Input input, boolean multiline, int limit, @Nullable String initial) {
        return input(
                input,
                PlainTextInputElement.builder()
                        .actionId(input.name())
                        .multiline(multiline)
                        .maxLength(limit)
                        .initialValue(initial == null || initial.isBlank() ? null : initial)
                        .build());
    }

    /** One of these. */
    public Form oneOf(Input input, List<Choice> choices, Optional<String> initial) {
        Optional<Choice> chosen = choices.stream()
                .filter(choice -> initial.isPresent() && choice.value().equals(initial.get()))
                .findFirst();
        return input(
                input,
                choices.size() <= Choices.IN_A_LIST
                        ? StaticSelectElement.builder()
                                .actionId(input.name())
                                .options(Choices.options(choices))
                                .initialOption(chosen.map(Choices::option).orElse(null))
                                .build()
                        : ExternalSelectElement.builder()
                                .actionId(input.name())
                                .minQueryLength(1)
                                .initialOption(chosen.map(Choices::option).orElse(null))
                                .build());
    }

    /** One of these, which stand in groups of at most a hundred. */
    public Form oneOfGroups(Input input, Map<String, List<Choice>> groups, Choice initial) {
        List<OptionGroupObject> drawn = groups.entrySet().stream()
                .map(group -> OptionGroupObject.builder()
                        .label(plainText(Plain.line(group.getKey()), false))
                        .options(Choices.options(group.getValue()))
                        .build())
                .toList();
        return input(
                input,
                StaticSelectElement.builder()
                        .actionId(input.name())
                        .optionGroups(drawn)
                        .initialOption(Choices.option(initial))
                        .build());
    }

    /** Any number of these. */
    public Form anyOf(Input input, List<Choice> choices, Collection<String> initial) {
        var chosen = Choices.options(choices.stream()
                .filter(choice -> initial.contains(choice.value()))
                .toList());
        var initially = chosen.isEmpty() ? null : chosen;
        return input(
                input,
                choices.size() <= Choices.IN_A_LIST
                        ? MultiStaticSelectElement.builder()
                                .actionId(input.name())
                                .options(Choices.options(choices))
                                .initialOptions(initially)
                                .build()
                        : MultiExternalSelectElement.builder()
                                .actionId(input.name())
                                .minQueryLength(1)
                                .initialOptions(initially)
                                .build());
    }

    /** Any number of the workspace's people. */
    public Form people(Input input, Collection<MemberId> initial) {
        List<String> ids = initial.stream().map(MemberId::value).sorted().toList();
        return input(
                input,
                MultiUsersSelectElement.builder()
                        .actionId(input.name())
                        .initialUsers(ids.isEmpty() ? null : ids)
                        .build());
    }

    /** A channel, public or private. */
    public Form channel(Input input, Optional<String> initial) {
        return input(
                input,
                ConversationsSelectElement.builder()
                        .actionId(input.name())
                        .initialConversation(initial.orElse(null))
                        .filter(ConversationsFilter.builder()
                                .include(List.of("public", "private"))
                                .excludeBotUsers(true)
                                .build())
                        .build());
    }

    /** A time of day. */
    public Form time(Input input, LocalTime initial) {
        return input(
                input,
                TimePickerElement.builder()
                        .actionId(input.name())
                        .initialTime(initial.toString())
                        .build());
    }

    /** A button that is heard of at once, and leaves what was filled in as it is. */
    public Form button(String action, String label) {
        blocks.add(Buttons.row(action, Buttons.button(action, label, action)));
        return this;
    }

    /** A day. */
    public Form date(Input input, LocalDate initial) {
        return input(
                input,
                DatePickerElement.builder()
                        .actionId(input.name())
                        .initialDate(initial.toString())
                        .build());
    }

    /** The form, to be sent. */
    public View view(String submit, String close) {
        return base().submit(viewSubmit(s -> s.type("plain_text").text(submit)))
                .close(viewClose(c -> c.type("plain_text").text(close)))
                .build();
    }

    /** The same with nothing to send, only to read. */
    public View toRead(String close) {
        return base().close(viewClose(c -> c.type("plain_text").text(close))).build();
    }

    private View.ViewBuilder base() {
        return View.builder()
                .type("modal")
                .callbackId(callback)
                .title(viewTitle(t -> t.type("plain_text").text(Plain.line(title))))
                .privateMetadata(metadata)
                .blocks(List.copyOf(blocks));
    }

    /** An input of any other kind; its action is to be the input's name. */
    public Form input(Input input, BlockElement element) {
        blocks.add(InputBlock.builder()
                .blockId(input.name())
                .label(plainText(Plain.line(input.label()), false))
                .hint(input.hint() == null ? null : plainText(Plain.lines(input.hint()), false))
                .optional(input.optional())
                .element(element)
                .build());
        return this;
    }

    /**
     * What an input is called.
     *
     * @param name by which it is read again
     * @param hint a line below it
     */
    public record Input(String name, String label, @Nullable String hint, boolean optional) {

        /** One that must be filled in. */
        public static Input required(String name, String label) {
            return new Input(name, label, null, false);
        }

        /** One that may be left alone. */
        public static Input optional(String name, String label) {
            return new Input(name, label, null, true);
        }

        /** The same with this line below it. */
        public Input with(String line) {
            return new Input(name, label, line, optional);
        }
    }
}
