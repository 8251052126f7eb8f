package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one person sees and does. */
public final class Client {

    private final StandInSlack slack;
    private final World world;
    private final Hands hands;
    private final Forms forms;
    private final String user;

    Client(StandInSlack slack, World world, Hands hands, Forms forms, String user) {
        this.slack = slack;
        this.world = world;
        this.hands = hands;
        this.forms = forms;
        this.user = world.read(() -> world.person(user)).id();
    }

    /** Their id. */
    public String id() {
        return user;
    }

    /** Types into a channel, or into the direct messages with the bot when it is named by its own name. */
    public Reply say(String channelName, String text) {
        return hands.say(user, room(channelName), text);
    }

    /** All that the bot has put before them, of messages those after this timestamp. */
    public List<Seen> sees(String after) {
        return Seen.by(world, user, after);
    }

    /** What they see in a channel, oldest first. */
    public List<Message> messages(String channelName) {
        return messages(room(channelName));
    }

    /** The newest message they see in a channel. */
    public Message last(String channelName) {
        return newest(messages(channelName), channelName);
    }

    /** Their direct messages with the bot, oldest first. */
    public List<Message> dms() {
        return messages(world.directWith(user));
    }

    /** The newest direct message. */
    public Message lastDm() {
        return newest(dms(), "the direct messages");
    }

    /** Waits up to ten seconds for a direct message of the bot that fits. */
    public Message awaitDm(Predicate<Message> wanted) {
        return await("a direct message", this::dms, wanted);
    }

    /** Waits up to ten seconds for a message of the bot in a channel that fits, ephemeral ones included. */
    public Message awaitMessage(String channelName, Predicate<Message> wanted) {
        return await("a message in " + channelName, () -> messages(channelName), wanted);
    }

    /** The message as it stands now. */
    public Message again(Message message) {
        return messages(world.room(message.channel())).stream()
                .filter(now -> now.ts().equals(message.ts()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The message is gone: " + message));
    }

    /** Presses a button of a message. */
    public Reply press(Message message, String buttonLabel) {
        Placed button = Clickable.button(message.blocks(), buttonLabel);
        return hands.act(user, container(message), button.blockId(), Clickable.pressed(button));
    }

    /** Presses a button of a view, such as the home tab. */
    public Reply press(View view, String buttonLabel) {
        Placed button = Clickable.button(view.blocks(), buttonLabel);
        return hands.act(user, container(view), button.blockId(), Clickable.pressed(button));
    }

    /** Picks an option of a menu in a message, an overflow menu included. */
    public Reply pick(Message message, String label, String option) {
        Fields fields = new Fields(world, forms, user, () -> container(message));
        return hands.act(user, container(message), fields.find(label).blockId(), fields.choice(label, option));
    }

    /** Picks an option of a menu in a view, such as the home tab. */
    public Reply pick(View view, String label, String option) {
        Fields fields = new Fields(world, forms, user, () -> container(view));
        return hands.act(user, container(view), fields.find(label).blockId(), fields.choice(label, option));
    }

    /** The form on top; fails when none is open. */
    public Form form() {
        return topForm().orElseThrow(() -> new AssertionError(world.nameOf(user) + " has no form open"));
    }

    /** Waits up to ten seconds for a form. */
    public Form awaitForm() {
        return slack.await(this::topForm, StandInSlack.PATIENCE, () -> "No form opened for " + world.nameOf(user));
    }

    /** Whether a form is open. */
    public boolean hasForm() {
        return topForm().isPresent();
    }

    /** Opens the app's home and waits until the bot has heard of it; what is published there. */
    public View home() {
        hands.home(user);
        slack.awaitQuiet();
        return slack.await(
                this::published, StandInSlack.PATIENCE, () -> "Nothing was published for " + world.nameOf(user));
    }

    /** Waits for a home tab that fits, without opening it anew. */
    public View awaitHome(Predicate<View> wanted) {
        return slack.await(
                () -> published().filter(wanted),
                StandInSlack.PATIENCE,
                () -> world.nameOf(user) + " waited for a home tab in vain; it is "
                        + published().map(View::words).orElse("empty"));
    }

    /** Uses a message shortcut, by its name or callback id. */
    public Reply shortcut(Message message, String nameOrCallbackId) {
        Room room = world.room(message.channel());
        return hands.shortcut(user, callbackId(nameOrCallbackId), room, message.ts());
    }

    /** Uses a global shortcut, by its name or callback id. */
    public Reply shortcut(String nameOrCallbackId) {
        return hands.shortcut(user, callbackId(nameOrCallbackId), null, null);
    }

    /** Uses a workflow that comes to a step of the app's, and waits until the bot has heard of it; how the step ended. */
    public StepEnding step(String callbackId, Map<String, String> inputs) {
        String execution = hands.step(user, callbackId, inputs);
        slack.awaitQuiet();
        return StepEnding.of(slack, execution);
    }

    private String callbackId(String nameOrCallbackId) {
        return world.settings.shortcuts().stream()
                .filter(shortcut -> shortcut.name().equals(nameOrCallbackId)
                        || shortcut.callbackId().equals(nameOrCallbackId))
                .findFirst()
                .map(Shortcut::callbackId)
                .orElseThrow(() -> new AssertionError(
                        "No shortcut " + nameOrCallbackId + ", there are " + world.settings.shortcuts()));
    }

    private Optional<Form> topForm() {
        return world.read(() -> world.windows
                .top(user)
                .map(view -> new Form(view.id, new Fields(world, forms, user, () -> live(view.id)), hands)));
    }

    private Optional<View> published() {
        return world.windows.home(user).map(view -> new View(view.json(world)));
    }

    private Container live(String viewId) {
        return container(new View(Json.object("id", viewId)));
    }

    private Container container(View view) {
        JsonObject named = Json.object("type", "view", "view_id", view.id());
        return world.read(() -> Container.of(world, user, named));
    }

    private Container container(Message message) {
        JsonObject named = Json.object("type", "message", "channel", message.channel(), "ts", message.ts());
        return world.read(() -> Container.of(world, user, named));
    }

    private Message await(String what, Supplier<List<Message>> source, Predicate<Message> wanted) {
        return slack.await(
                () -> source.get().stream().filter(wanted).reduce((first, second) -> second),
                StandInSlack.PATIENCE,
                () -> world.nameOf(user) + " waited for " + what + " in vain; there are " + source.get());
    }

    private List<Message> messages(Room room) {
        return world.read(() -> room.seenBy(user).stream()
                .map(post -> new Message(world, room, post))
                .toList());
    }

    private Room room(String name) {
        boolean direct = name.equalsIgnoreCase(world.settings.seed().botName());
        return world.read(() -> direct ? world.directWith(user) : world.roomNamed(name));
    }

    private static Message newest(List<Message> messages, @Nullable String where) {
        if (messages.isEmpty()) {
            throw new AssertionError("No message in " + where);
        }
        return messages.get(messages.size() - 1);
    }
}
