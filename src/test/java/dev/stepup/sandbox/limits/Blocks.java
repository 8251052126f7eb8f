package dev.stepup.sandbox.limits;

import java.util.HashMap;
import java.util.Map;

/** Every block, and which elements it may hold. */
final class Blocks {
    static final Map<String, Rule> ALL = new HashMap<>();
    private static final String[] SINGLE_MENUS = {
        "static_select", "external_select", "users_select", "conversations_select", "channels_select"
    };
    private static final String[] MULTI_MENUS = {
        "multi_static_select",
        "multi_external_select",
        "multi_users_select",
        "multi_conversations_select",
        "multi_channels_select"
    };

    static {
        ALL.put("section", section());
        ALL.put("header", block("header").needs("text", Texts.plain(Limits.longest("header.text"))));
        ALL.put("divider", block("divider"));
        ALL.put("image", Texts.image().may("block_id", Texts.id()).may("title", Texts.plain(2000)));
        ALL.put("context", block("context").needs("elements", contextElements()));
        ALL.put(
                "actions",
                block("actions")
                        .needs(
                                "elements",
                                Rule.list(1, Limits.most("actions.elements"), Rule.typed(actionElements()))));
        ALL.put("input", input());
        ALL.put("markdown", block("markdown").needs("text", Rule.string(1, Limits.longest("markdown.text"))));
        ALL.put("rich_text", RichText.block());
        ALL.put("video", video());
        ALL.put(
                "file",
                block("file").needs("external_id", Rule.string(1, Texts.ID)).needs("source", Rule.oneOf("remote")));
        ALL.put(
                "context_actions",
                block("context_actions")
                        .needs(
                                "elements",
                                Rule.list(
                                        1,
                                        Limits.most("context_actions.elements"),
                                        Rule.typed(Elements.some("feedback_buttons", "icon_button")))));
        ALL.put("table", Tables.table());
        ALL.put("data_table", Tables.dataTable());
        ALL.put("data_visualization", Charts.block());
        ALL.put("card", Cards.card());
        ALL.put("carousel", Cards.carousel());
        ALL.put("alert", Cards.alert());
        // Last, for it holds some of the others.
        ALL.put("container", Cards.container(ALL));
    }

    private Blocks() {}

    static Shape block(String type) {
        return Shape.of(type).may("block_id", Texts.id());
    }

    private static Shape section() {
        Rule text = Texts.either(Limits.longest("section.text"));
        Rule field = Texts.either(Limits.at("section.fields.item_max_length"));
        Map<String, Rule> accessories = Elements.some(SINGLE_MENUS);
        accessories.putAll(Elements.some(MULTI_MENUS));
        accessories.putAll(Elements.some(
                "button",
                "overflow",
                "datepicker",
                "timepicker",
                "radio_buttons",
                "checkboxes",
                "image",
                "workflow_button"));
        return block("section")
                .may("text", text)
                .may("fields", Rule.list(1, Limits.most("section.fields"), field))
                .may("accessory", Rule.typed(accessories))
                .may("expand", Rule.flag())
                .needsAny("text", "fields");
    }

    private static Rule contextElements() {
        Map<String, Rule> elements = Elements.some("image");
        elements.put("plain_text", Texts.plain(Limits.longest("text")));
        elements.put("mrkdwn", Texts.marked(Limits.longest("text")));
        return Rule.list(1, Limits.most("context.elements"), Rule.typed(elements));
    }

    private static Map<String, Rule> actionElements() {
        Map<String, Rule> elements = Elements.some(SINGLE_MENUS);
        elements.putAll(Elements.some(
                "button",
                "overflow",
                "datepicker",
                "timepicker",
                "datetimepicker",
                "radio_buttons",
                "checkboxes",
                "workflow_button"));
        return elements;
    }

    private static Shape input() {
        Map<String, Rule> elements = Elements.some(SINGLE_MENUS);
        elements.putAll(Elements.some(MULTI_MENUS));
        elements.putAll(Elements.some(
                "plain_text_input",
                "email_text_input",
                "url_text_input",
                "number_input",
                "rich_text_input",
                "datepicker",
                "timepicker",
                "datetimepicker",
                "radio_buttons",
                "checkboxes",
                "file_input"));
        return block("input")
                .needs("label", Texts.plain(Limits.longest("input.label")))
                .needs("element", Rule.typed(elements))
                .may("hint", Texts.plain(Limits.longest("input.hint")))
                .may("optional", Rule.flag())
                .may("dispatch_action", Rule.flag());
    }

    private static Shape video() {
        return block("video")
                .needs("title", Texts.plain(Limits.longest("video.title")))
                .needs("video_url", Rule.url())
                .needs("thumbnail_url", Rule.url())
                .needs("alt_text", Rule.string(1, Limits.longest("video.alt_text")))
                .may("title_url", Rule.url())
                .may("description", Texts.plain(Limits.longest("video.description")))
                .may("author_name", Rule.string(1, Limits.longest("video.author_name")))
                .may("provider_name", Rule.string(1, Limits.longest("video.provider_name")))
                .may("provider_icon_url", Rule.url());
    }
}
