package dev.stepup.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An open form in somebody's hands; it always shows what the bot made of it last. */
public final class Form {
    private final String viewId;
    private final Fields fields;
    private final Hands hands;
    private Map<String, String> errors = Map.of();

    Form(String viewId, Fields fields, Hands hands) {
        this.viewId = viewId;
        this.fields = fields;
        this.hands = hands;
    }

    /** The id of its view. */
    public String id() {
        return viewId;
    }

    /** Its title. */
    public String title() {
        return Json.textOr(Json.child(source(), "title"), "text", "");
    }

    /** What the bot remembers in it. */
    public String privateMetadata() {
        return Json.textOr(source(), "private_metadata", "");
    }

    /** The labels of its inputs, from the top. */
    public List<String> labels() {
        return fields.all().stream().filter(Placed::inInput).map(Placed::label).toList();
    }

    /** Everything there is to read, line by line. */
    public String words() {
        return Words.of(fields.container().blocks());
    }

    /** Chooses options by their texts, people by name or id, conversations by name. */
    public Form choose(String labelStart, String... wanted) {
        return act(labelStart, fields.choice(labelStart, wanted));
    }

    /** Types into a field. */
    public Form type(String labelStart, String text) {
        Typed.add(text);
        return act(labelStart, fields.typed(labelStart, text));
    }

    /** Adds a file of this name, which the bot may read while it has the scope for it. */
    public Form upload(String labelStart, String name, String content) {
        return act(labelStart, fields.uploaded(labelStart, name, content));
    }

    /** Picks a time ({@code HH:mm}), a date ({@code yyyy-MM-dd}) or an option. */
    public Form pick(String labelStart, String value) {
        return choose(labelStart, value);
    }

    /** Empties a field. */
    public Form clear(String labelStart) {
        return act(labelStart, fields.cleared(labelStart));
    }

    /** The texts of the options a field offers; a search-as-you-type one is asked with no words. */
    public List<String> options(String labelStart) {
        return fields.options(labelStart, "");
    }

    /** What a search-as-you-type field offers for these words. */
    public List<String> search(String labelStart, String query) {
        return fields.options(labelStart, query);
    }

    /** What stands in a field: its text, the texts of the options chosen, or the ids. */
    public List<String> value(String labelStart) {
        Placed field = fields.find(labelStart);
        JsonObject state = fields.state(field);
        if (ViewState.isEmpty(state)) {
            return List.of();
        }
        JsonArray values = new JsonArray();
        if (state.get(ViewState.field(field.type())).isJsonArray()) {
            values = Json.children(state, ViewState.field(field.type()));
        } else {
            values.add(state.get(ViewState.field(field.type())));
        }
        return values.asList().stream()
                .map(value -> value.isJsonObject()
                        ? Json.textOr(Json.child(value.getAsJsonObject(), "text"), "text", "")
                        : value.getAsString())
                .toList();
    }

    /** The labels of its buttons, the submit button not among them. */
    public List<String> buttons() {
        return Clickable.labels(fields.container().blocks());
    }

    /** Presses a button in the form. */
    public Reply press(String buttonLabel) {
        Placed button = Clickable.button(fields.container().blocks(), buttonLabel);
        return hands.act(fields.user(), fields.container(), button.blockId(), Clickable.pressed(button));
    }

    /** Submits it. */
    public Submitted submit() {
        Submitted submitted = fields.forms().submit(fields.user(), viewId, new JsonObject());
        errors = new LinkedHashMap<>(submitted.errors());
        return submitted;
    }

    /** The complaints of the last submit, by label. */
    public Map<String, String> errors() {
        return Map.copyOf(errors);
    }

    /** Closes it by its X. */
    public void close() {
        fields.forms().close(fields.user(), viewId);
    }

    private Form act(String labelStart, JsonObject action) {
        hands.act(fields.user(), fields.container(), fields.find(labelStart).blockId(), action);
        return this;
    }

    private JsonObject source() {
        return ((Container.InView) fields.container()).view().source;
    }
}
