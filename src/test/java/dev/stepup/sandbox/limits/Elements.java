package dev.stepup.sandbox.limits;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every element a block can hold. */
final class Elements {
    static final Map<String, Rule> ALL = new HashMap<>();

    static {
        ALL.put("button", button());
        ALL.put(
                "overflow",
                element("overflow")
                        .needs("options", Rule.list(1, Limits.most("overflow.options"), Texts.overflowOption()))
                        .may("confirm", Texts.confirm()));
        ALL.put("workflow_button", workflowButton());
        ALL.put("image", Texts.image());
        menus();
        ALL.put(
                "datepicker",
                picker("datepicker")
                        .may(
                                "initial_date",
                                Rule.matching("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])", "YYYY-MM-DD")));
        ALL.put(
                "timepicker",
                picker("timepicker")
                        .may("initial_time", Rule.matching("([01]\\d|2[0-3]):[0-5]\\d", "HH:mm"))
                        .may("timezone", Rule.string(1, Texts.ID)));
        ALL.put(
                "datetimepicker",
                element("datetimepicker")
                        .may("initial_date_time", Rule.integer(1_000_000_000L, 9_999_999_999L))
                        .may("focus_on_load", Rule.flag())
                        .may("confirm", Texts.confirm()));
        ALL.putAll(Inputs.ALL);
        ALL.put("feedback_buttons", feedback());
        ALL.put("icon_button", iconButton());
    }

    private Elements() {}

    /** The rules of some of the elements. */
    static Map<String, Rule> some(String... types) {
        Map<String, Rule> some = new HashMap<>();
        List.of(types).forEach(type -> some.put(type, java.util.Objects.requireNonNull(ALL.get(type), type)));
        return some;
    }

    static Shape element(String type) {
        return Shape.of(type).may("action_id", Texts.id());
    }

    private static Shape picker(String type) {
        return element(type)
                .may("placeholder", Texts.placeholder())
                .may("focus_on_load", Rule.flag())
                .may("confirm", Texts.confirm());
    }

    private static Shape button() {
        return element("button")
                .needs("text", Texts.plain(Limits.longest("button.text")))
                .may("url", Rule.url())
                .may("value", Rule.string(0, Limits.longest("button.value")))
                .may("style", Rule.oneOf("primary", "danger"))
                .may("confirm", Texts.confirm())
                .may("accessibility_label", Rule.string(1, Limits.longest("button.accessibility_label")));
    }

    private static Shape workflowButton() {
        Shape parameter = Shape.object().needs("name", Texts.id()).needs("value", Rule.string(0, 3000));
        Shape trigger = Shape.object()
                .needs("url", Rule.url())
                .may("customizable_input_parameters", Rule.list(1, 100, parameter));
        return element("workflow_button")
                .needs("text", Texts.plain(Limits.longest("button.text")))
                .needs("workflow", Shape.object().needs("trigger", trigger))
                .may("style", Rule.oneOf("primary", "danger"))
                .may("accessibility_label", Rule.string(1, Limits.longest("button.accessibility_label")));
    }

    private static void menus() {
        for (String kind : List.of("static", "external", "users", "conversations", "channels")) {
            ALL.put(kind + "_select", menu(kind, false));
            ALL.put("multi_" + kind + "_select", menu(kind, true));
        }
    }

    private static Shape menu(String kind, boolean multi) {
        Shape menu = picker((multi ? "multi_" : "") + kind + "_select");
        if (multi) {
            menu.may("max_selected_items", Rule.integer(1, Integer.MAX_VALUE));
        }
        switch (kind) {
            case "static", "external" -> {
                menu.may(multi ? "initial_options" : "initial_option", initial(multi));
                if (kind.equals("static")) {
                    offering(menu);
                } else {
                    menu.may("min_query_length", Rule.integer(0, Integer.MAX_VALUE));
                }
            }
            case "users" -> ids(menu, "user", multi);
            case "conversations" ->
                ids(menu, "conversation", multi)
                        .may("default_to_current_conversation", Rule.flag())
                        .may("filter", filter());
            default -> ids(menu, "channel", multi);
        }
        if (!multi && (kind.equals("conversations") || kind.equals("channels"))) {
            menu.may("response_url_enabled", Rule.flag());
        }
        return menu;
    }

    private static Rule initial(boolean multi) {
        return multi ? Rule.list(1, Limits.most("select.options"), Texts.option()) : Texts.option();
    }

    private static Shape ids(Shape menu, String what, boolean multi) {
        return multi
                ? menu.may("initial_" + what + "s", Rule.list(0, 1000, Texts.id()))
                : menu.may("initial_" + what, Texts.id());
    }

    private static void offering(Shape menu) {
        menu.may("options", Rule.list(1, Limits.most("select.options"), Texts.option()))
                .may("option_groups", Rule.list(1, Limits.most("select.option_groups"), Texts.optionGroup()))
                .needsOne("options", "option_groups")
                .also(Elements::initialAmongOptions);
    }

    /** What is chosen at first has to be on offer, to the letter. */
    static void initialAmongOptions(JsonObject element, String path, Report report) {
        List<JsonElement> offered = new ArrayList<>(Rule.items(element, "options"));
        Rule.items(element, "option_groups").stream()
                .filter(JsonElement::isJsonObject)
                .forEach(group -> offered.addAll(Rule.items(group.getAsJsonObject(), "options")));
        if (element.has("initial_option") && !offered.contains(element.get("initial_option"))) {
            report.add(path + "/initial_option", "must exactly match one of the provided options");
        }
        if (!offered.containsAll(Rule.items(element, "initial_options"))) {
            report.add(path + "/initial_options", "must exactly match provided options");
        }
    }

    private static Rule filter() {
        return Shape.object()
                .may("include", Rule.list(1, 4, Rule.oneOf("im", "mpim", "private", "public")))
                .may("exclude_external_shared_channels", Rule.flag())
                .may("exclude_bot_users", Rule.flag())
                .needsAny("include", "exclude_external_shared_channels", "exclude_bot_users");
    }

    private static Shape feedback() {
        Shape button = Shape.object()
                .needs("text", Texts.plain(Limits.longest("feedback_button.text")))
                .needs("value", Rule.string(1, Limits.longest("feedback_button.value")))
                .may("accessibility_label", Rule.string(1, Limits.longest("feedback_button.accessibility_label")));
        return element("feedback_buttons").needs("positive_button", button).needs("negative_button", button);
    }

    private static Shape iconButton() {
        return element("icon_button")
                .needs("icon", Rule.oneOf("trash"))
                .needs("text", Texts.plain(Limits.longest("button.text")))
                .may("value", Rule.string(0, Limits.longest("button.value")))
                .may("confirm", Texts.confirm())
                .may("accessibility_label", Rule.string(1, Limits.longest("button.accessibility_label")))
                .may("visible_to_user_ids", Rule.list(0, Limits.most("icon_button.visible_to_user_ids"), Texts.id()));
    }
}
