package dev.stepup.sandbox.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rich text: sections, lists, quotes and what stands in them. */
final class RichText {
    private static final int MANY = 1000;

    private RichText() {}

    static Shape block() {
        Map<String, Rule> parts = new HashMap<>();
        Shape section = part("rich_text_section");
        parts.put("rich_text_section", section);
        parts.put("rich_text_quote", part("rich_text_quote").may("border", Rule.integer(0, 1)));
        parts.put(
                "rich_text_preformatted",
                part("rich_text_preformatted").may("border", Rule.integer(0, 1)).may("language", Rule.string(1, 50)));
        parts.put(
                "rich_text_list",
                Shape.of("rich_text_list")
                        .needs("style", Rule.oneOf("bullet", "ordered"))
                        .needs("elements", Rule.list(1, MANY, section))
                        .may("indent", Rule.integer(0, 8))
                        .may("offset", Rule.integer(0, MANY))
                        .may("border", Rule.integer(0, 1)));
        return Shape.of("rich_text")
                .may("block_id", Texts.id())
                .needs("elements", Rule.list(1, MANY, Rule.typed(parts)));
    }

    private static Shape part(String type) {
        return Shape.of(type).needs("elements", Rule.list(0, MANY, Rule.typed(inline())));
    }

    private static Map<String, Rule> inline() {
        Map<String, Rule> inline = new HashMap<>();
        inline.put("text", styled("text").needs("text", Rule.string(0, 3000).and(notEmpty())));
        inline.put(
                "link",
                styled("link")
                        .needs("url", Rule.url())
                        .may("text", Rule.string(1, 3000))
                        .may("unsafe", Rule.flag()));
        inline.put("user", styled("user").needs("user_id", Texts.id()));
        inline.put("usergroup", styled("usergroup").needs("usergroup_id", Texts.id()));
        inline.put("channel", styled("channel").needs("channel_id", Texts.id()));
        inline.put("team", styled("team").needs("team_id", Texts.id()));
        inline.put(
                "emoji",
                styled("emoji")
                        .needs("name", Rule.string(1, 100))
                        .may("unicode", Rule.string(1, 100))
                        .may("skin_tone", Rule.integer(1, 6)));
        inline.put("broadcast", styled("broadcast").needs("range", Rule.oneOf("here", "channel", "everyone")));
        inline.put("color", styled("color").needs("value", Rule.matching("#[0-9A-Fa-f]{3,8}", "a color")));
        inline.put(
                "date",
                styled("date")
                        .needs("timestamp", Rule.integer(0, Long.MAX_VALUE))
                        .needs("format", Rule.string(1, 300))
                        .may("url", Rule.url())
                        .may("fallback", Rule.string(1, 300)));
        return inline;
    }

    /** A space between two mentions is text, nothing at all is not. */
    private static Rule notEmpty() {
        return (value, path, report) -> {
            if (Rule.isString(value) && value.getAsString().isEmpty()) {
                report.add(path, "must be more than 0 characters");
            }
        };
    }

    private static Shape styled(String type) {
        Shape style = Shape.object();
        List.of("bold", "italic", "strike", "code", "underline", "highlight", "client_highlight", "unlink")
                .forEach(name -> style.may(name, Rule.flag()));
        return Shape.of(type).may("style", style);
    }
}
