package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The fields of a form or a message, found by their labels and filled in as a person would. */
final class Fields {
    private final World world;
    private final Forms forms;
    private final String user;
    private final Supplier<Container> container;

    Fields(World world, Forms forms, String user, Supplier<Container> container) {
        this.world = world;
        this.forms = forms;
        this.user = user;
        this.container = container;
    }

    Container container() {
        return container.get();
    }

    String user() {
        return user;
    }

    Forms forms() {
        return forms;
    }

    List<Placed> all() {
        return world.read(() -> Placed.in(container.get().blocks()));
    }

    /** The field whose label begins so; inputs before what stands beside a text. */
    Placed find(String labelStart) {
        List<Placed> fields =
                all().stream().filter(field -> !field.type().equals("button")).toList();
        return fields.stream()
                .filter(field ->
                        field.label().startsWith(labelStart) || field.actionId().equals(labelStart))
                .min((a, b) -> Boolean.compare(b.inInput(), a.inInput()))
                .orElseThrow(() -> new AssertionError("No field \"" + labelStart + "\", there are "
                        + fields.stream().map(Placed::label).toList()));
    }

    /** The state of a field as the form holds it now. */
    JsonObject state(Placed field) {
        return world.read(() -> {
            Container where = container.get();
            JsonObject values = where instanceof Container.InView in
                    ? in.view().values
                    : world.handles.messageState(user, ((Container.InMessage) where).post());
            return Json.child(Json.child(values, field.blockId()), field.actionId());
        });
    }

    /** The action of choosing these in a field. */
    JsonObject choice(String labelStart, String... wanted) {
        Placed field = find(labelStart);
        String name = field.type().equals("overflow") ? "selected_option" : ViewState.field(field.type());
        List<JsonElement> chosen =
                Arrays.stream(wanted).map(one -> value(field, one)).toList();
        boolean several =
                ViewState.empty(field.type()).isJsonArray() && !field.type().equals("overflow");
        if (!several && chosen.size() != 1) {
            throw new AssertionError("\"" + field.label() + "\" takes one choice, not " + List.of(wanted));
        }
        int most = Json.text(field.element(), "max_selected_items")
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
        if (chosen.size() > most) {
            throw new AssertionError("\"" + field.label() + "\" takes at most " + most + " choices");
        }
        return Json.object(
                "action_id",
                field.actionId(),
                "type",
                field.type(),
                name,
                several ? Json.array(chosen) : chosen.get(0));
    }

    /** The action of typing into a field, or of picking a time or a date. */
    JsonObject typed(String labelStart, String text) {
        Placed field = find(labelStart);
        Object value = field.type().equals("datetimepicker") ? Long.valueOf(text) : text;
        return Json.object("action_id", field.actionId(), "type", field.type(), ViewState.field(field.type()), value);
    }

    /** The action of adding a file. */
    JsonObject uploaded(String labelStart, String name, String content) {
        Placed field = find(labelStart);
        JsonObject file = Uploads.byPerson(world, user, name, content);
        return Json.object(
                "action_id",
                field.actionId(),
                "type",
                field.type(),
                ViewState.field(field.type()),
                Json.array(List.of(file)));
    }

    JsonObject cleared(String labelStart) {
        Placed field = find(labelStart);
        return Json.object(
                "action_id",
                field.actionId(),
                "type",
                field.type(),
                ViewState.field(field.type()),
                ViewState.empty(field.type()));
    }

    /** The texts of the options a field offers; an external select asks the bot. */
    List<String> options(String labelStart, String query) {
        Placed field = find(labelStart);
        return options(field, query).stream().map(Fields::text).toList();
    }

    private List<JsonObject> options(Placed field, String query) {
        if (!field.type().endsWith("external_select")) {
            return field.options();
        }
        JsonObject answer = forms.suggest(user, container.get(), field.blockId(), field.actionId(), query);
        return new Placed(field.block(), answer).options();
    }

    private JsonElement value(Placed field, String wanted) {
        return switch (ViewState.field(field.type())) {
            case "selected_user", "selected_users" -> text(person(wanted));
            case "selected_conversation", "selected_conversations", "selected_channel", "selected_channels" ->
                text(world.read(() -> world.roomNamed(wanted)).id);
            case "selected_time", "selected_date" -> text(wanted);
            default -> option(field, wanted);
        };
    }

    private JsonElement option(Placed field, String wanted) {
        List<JsonObject> options = options(field, wanted);
        List<JsonObject> equal = new ArrayList<>(options.stream()
                .filter(option -> text(option).equalsIgnoreCase(wanted)
                        || Json.textOr(option, "value", "").equals(wanted))
                .toList());
        if (equal.isEmpty()) {
            String start = wanted.toLowerCase(Locale.ROOT);
            equal.addAll(options.stream()
                    .filter(option -> text(option).toLowerCase(Locale.ROOT).startsWith(start))
                    .toList());
        }
        if (equal.size() != 1) {
            throw new AssertionError("\"%s\" offers %s of \"%s\", there are %s"
                    .formatted(
                            field.label(),
                            equal.isEmpty() ? "none" : "several",
                            wanted,
                            options.stream().map(Fields::text).toList()));
        }
        return equal.get(0).deepCopy();
    }

    private String person(String wanted) {
        return world.read(() -> world.people.values().stream()
                .filter(person -> List.of(person.id(), person.name(), person.displayName(), person.handle())
                        .contains(wanted))
                .findFirst()
                .map(Person::id)
                .orElseThrow(() -> new AssertionError("Nobody is called " + wanted)));
    }

    private static String text(JsonObject option) {
        return Json.textOr(Json.child(option, "text"), "text", "");
    }

    private static JsonElement text(String value) {
        JsonArray one = Json.array(List.of(value));
        return one.get(0);
    }
}
