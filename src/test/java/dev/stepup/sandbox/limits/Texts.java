package dev.stepup.sandbox.limits;

import java.util.Map;

/** Text objects, options and the other small things blocks are composed of. */
final class Texts {
    static final int ID = Limits.longest("block_id");
    // Slack's reference says 75 where the data says 150.
    private static final int OPTION_VALUE = Math.min(75, Limits.longest("option.value"));

    private Texts() {}

    static Rule id() {
        return Rule.string(1, ID);
    }

    static Rule plain(int most) {
        return Shape.of("plain_text").needs("text", Rule.string(1, most)).may("emoji", Rule.flag());
    }

    static Rule either(int most) {
        return Rule.typed(Map.of("plain_text", plain(most), "mrkdwn", marked(most)));
    }

    static Rule marked(int most) {
        return Shape.of("mrkdwn").needs("text", Rule.string(1, most)).may("verbatim", Rule.flag());
    }

    static Rule placeholder() {
        return plain(Limits.longest("select.placeholder"));
    }

    static Rule confirm() {
        return Shape.object()
                .needs("title", plain(Limits.longest("confirmation.title")))
                .needs("text", either(Limits.longest("confirmation.text")))
                .needs("confirm", plain(Limits.longest("confirmation.confirm")))
                .needs("deny", plain(Limits.longest("confirmation.deny")))
                .may("style", Rule.oneOf("primary", "danger"));
    }

    /** An option of a menu, in plain text. */
    static Rule option() {
        return option(plain(Limits.longest("option.text")), plain(Limits.longest("option.description")));
    }

    /** An option of radio buttons or checkboxes, which may be formatted. */
    static Rule formattedOption() {
        return option(either(Limits.longest("option.text")), either(Limits.longest("option.description")));
    }

    /** An option of an overflow menu, which may lead to an address. */
    static Rule overflowOption() {
        return option(plain(Limits.longest("option.text")), plain(Limits.longest("option.description")))
                .may("url", Rule.url());
    }

    private static Shape option(Rule text, Rule description) {
        return Shape.object()
                .needs("text", text)
                .needs("value", Rule.string(1, OPTION_VALUE))
                .may("description", description);
    }

    static Rule optionGroup() {
        return Shape.object()
                .needs("label", plain(Limits.longest("option_group.label")))
                .needs("options", Rule.list(1, Limits.most("option_group.options"), option()));
    }

    static Rule dispatchConfig() {
        return Shape.object()
                .needs("trigger_actions_on", Rule.list(1, 2, Rule.oneOf("on_enter_pressed", "on_character_entered")));
    }

    static Shape image() {
        return Shape.of("image")
                .may("image_url", Rule.url())
                .may(
                        "slack_file",
                        Shape.object().may("id", id()).may("url", Rule.url()).needsOne("id", "url"))
                .needs("alt_text", Rule.string(1, Limits.longest("image.alt_text")))
                .needsOne("image_url", "slack_file");
    }
}
