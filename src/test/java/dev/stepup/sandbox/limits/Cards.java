package dev.stepup.sandbox.limits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Cards, carousels, alerts and containers. */
final class Cards {
    private static final List<String> IN_CONTAINERS = List.of(
            "actions",
            "context",
            "divider",
            "file",
            "header",
            "image",
            "input",
            "rich_text",
            "section",
            "table",
            "video");

    private Cards() {}

    static Shape card() {
        Shape icon = Shape.of("icon").needs("name", Texts.id());
        return Blocks.block("card")
                .may("hero_image", Texts.image())
                .may("icon", Texts.image())
                .may("slack_icon", icon)
                .may("title", Texts.either(Limits.longest("card.title")))
                .may("subtitle", Texts.either(Limits.longest("card.subtitle")))
                .may("body", Texts.either(Limits.longest("card.body")))
                .may("subtext", Texts.either(Limits.longest("card.subtext")))
                .may("actions", Rule.list(1, Limits.most("card.actions"), Rule.typed(Elements.some("button"))))
                .needsAny("hero_image", "title", "actions", "body");
    }

    static Shape carousel() {
        return Blocks.block("carousel")
                .needs("elements", Rule.list(1, Limits.most("carousel.elements"), Rule.typed(Map.of("card", card()))));
    }

    static Shape alert() {
        return Blocks.block("alert")
                .needs("text", Texts.either(Limits.longest("alert.text")))
                .may("level", Rule.oneOf("default", "info", "warning", "error", "success"));
    }

    static Shape container(Map<String, Rule> blocks) {
        Map<String, Rule> children = new HashMap<>();
        IN_CONTAINERS.forEach(type -> children.put(type, Objects.requireNonNull(blocks.get(type))));
        return Blocks.block("container")
                .may("title", Texts.plain(Limits.longest("container.title")))
                .may("rich_text_title", RichText.block())
                .may("subtitle", Texts.either(Limits.longest("container.subtitle")))
                .needs("child_blocks", Rule.list(1, Limits.most("container.child_blocks"), Rule.typed(children)))
                .may("width", Rule.oneOf("narrow", "standard", "wide", "full"))
                .may("icon", Texts.image())
                .may("is_collapsible", Rule.flag())
                .may("default_collapsed", Rule.flag())
                .may("has_header_divider", Rule.flag())
                .needsAny("title", "rich_text_title")
                .also((container, path, report) -> {
                    boolean collapsed =
                            Rule.text(container, "default_collapsed").equals("true");
                    if (collapsed && !Rule.text(container, "is_collapsible").equals("true")) {
                        report.add(path + "/default_collapsed", "needs is_collapsible");
                    }
                });
    }
}
