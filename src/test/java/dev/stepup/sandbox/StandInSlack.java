package dev.stepup.sandbox;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A Slack of one workspace on this machine: its Web API, its people, and its page in the browser. */
public final class StandInSlack implements AutoCloseable {
    /** When a test that waits for what never comes gives up; no test rests on how soon it comes. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    private final StandInSettings settings;
    private final FrontDoor door;
    private final World world;
    private final Trouble trouble;
    private final Delivery delivery;
    private final Events events;
    private final Hands hands;
    private final Forms forms;
    private final Changes changes;
    private final WebApi api;
    private final PageApi page;

    private StandInSlack(StandInSettings settings, FrontDoor door) {
        this.settings = settings;
        this.door = door;
        this.world = new World(settings);
        this.trouble = new Trouble(world);
        Sendable sendable = new Sendable(world);
        this.delivery = new Delivery(world, door.sockets);
        this.events = new Events(world, delivery);
        Talk talk = new Talk(world, events);
        this.hands = new Hands(world, delivery, events, talk, sendable);
        this.forms = new Forms(world, delivery, sendable);
        this.changes = new Changes(world, events, talk);
        this.api = new WebApi(world, trouble, talk, sendable, door.sockets::newUrl, () -> world.baseUrl);
        this.page = new PageApi(world, hands, forms);
        Routes routes = new Routes(world, api, new ResponseUrls(world, trouble, sendable), page);
        world.baseUrl = url().toString();
        door.leadTo(routes::handle, () -> world.change(() -> {}));
    }

    /** Starts listening. */
    public static StandInSlack start(StandInSettings settings) {
        return new StandInSlack(settings, FrontDoor.on(settings.port()));
    }

    /** One at the same address in which nothing has happened yet, and which takes the place of this one. */
    public StandInSlack anew() {
        events.close();
        StandInSlack next = new StandInSlack(settings, door);
        next.delivery.to(delivery);
        return next;
    }

    /** The port of the page and the Web API. */
    public int port() {
        return door.port();
    }

    /** The page. */
    public URI url() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The Web API, as {@code SLACK_API_URL} takes it. */
    public URI apiUrl() {
        return url().resolve("api/");
    }

    /** Where signed requests go. */
    public void deliverTo(URI slackEvents) {
        delivery.to(slackEvents);
    }

    /** What one person sees and does. */
    public Client as(String userId) {
        return new Client(this, world, hands, forms, userId);
    }

    /** The id of a channel by its name. */
    public String channel(String name) {
        return world.read(() -> world.roomNamed(name)).id;
    }

    /** Every Web API call the bot made, and its posts to response addresses under {@code response_url}. */
    public List<ApiCall> calls() {
        return world.read(() -> List.copyOf(world.calls));
    }

    /** The calls of one method. */
    public List<ApiCall> calls(String method) {
        return calls().stream().filter(call -> call.method().equals(method)).toList();
    }

    /** What the bot was sent over HTTP last, the newest at the end. */
    public List<HttpRequest> lastRequests() {
        return delivery.last();
    }

    /** Everything the bot sent that Slack would have refused, or that people could not have read. */
    public List<String> violations() {
        return world.read(() -> List.copyOf(world.violations));
    }

    /** The script of bad days. */
    public Trouble trouble() {
        return trouble;
    }

    /** Limits the calls a minute from now on, or no more with {@code null}. */
    public void enforceRates(@Nullable RateRules rules) {
        api.limitedBy(rules == null ? null : new RateLimiter(rules, System::nanoTime));
    }

    /** What happens in the workspace without the app. */
    public Changes changes() {
        return changes;
    }

    /** Somebody joins the workspace. */
    public void addPerson(Person person) {
        changes.addPerson(person);
    }

    /** Somebody's account is deactivated. */
    public void deactivate(String userId) {
        changes.change(userId, Person::asDeleted);
    }

    /** Somebody goes by other names. */
    public void rename(String userId, String name, String displayName) {
        changes.change(userId, person -> person.named(name, displayName));
    }

    /** Somebody becomes a guest. */
    public void makeGuest(String userId) {
        changes.change(userId, Person::asGuest);
    }

    /** Somebody sets their status. */
    public void setStatus(String userId, String emoji, String text) {
        changes.change(userId, person -> person.saying(emoji, text));
    }

    /** Somebody is not to be disturbed between two moments, in epoch seconds. */
    public void dnd(String userId, long start, long end) {
        world.change(() -> world.quiet.put(userId, new World.DoNotDisturb(start, end)));
    }

    /** Somebody joins a channel. */
    public void join(String channelName, String userId) {
        changes.join(channelName, userId);
    }

    /** Somebody leaves a channel. */
    public void leave(String channelName, String userId) {
        changes.leave(channelName, userId);
    }

    /** A channel is archived. */
    public void archive(String channelName) {
        changes.archive(channelName, true);
    }

    /** The bot is removed from a channel. */
    public void removeBotFrom(String channelName) {
        changes.leave(channelName, world.botId());
    }

    /** The bot is invited to a channel. */
    public void addBotTo(String channelName) {
        changes.join(channelName, world.botId());
    }

    /** The app is removed: its token stops working, and it is told. */
    public void uninstall() {
        changes.uninstall();
    }

    /** Sends the latest event once more, marked as a retry. */
    public void repeatLastEvent() {
        events.again();
    }

    /** Asks the bot's address to prove itself; what it answered. */
    public String verifyUrl(String challenge) {
        return events.verifyUrl(challenge).body();
    }

    /** The file of a name the bot uploaded, when it completed it. */
    public Optional<String> uploadedFile(String name) {
        return world.read(() -> world.files.values().stream()
                .filter(file -> file.complete() && file.name().equals(name))
                .map(file -> new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                .reduce((first, second) -> second));
    }

    /** Whether a Socket Mode client is connected. */
    public boolean socketConnected() {
        return door.sockets.connected();
    }

    /** Asks Socket Mode clients to connect anew. */
    public void refreshSockets() {
        door.sockets.refresh();
    }

    /** What the page's "let a week pass" does. */
    public void onWeek(TimeAction action) {
        page.onWeek(action);
    }

    /** What the page's "let a year pass" does. */
    public void onYear(TimeAction action) {
        page.onYear(action);
    }

    /** Waits until no request to the bot is under way and every event has been delivered. */
    public void awaitQuiet() {
        await(() -> world.inFlight == 0 ? Optional.of(true) : Optional.empty(), PATIENCE);
    }

    /** Waits for something as long as any test does, looking again at every change in the workspace. */
    public <T> T await(Supplier<Optional<T>> what) {
        return await(what, PATIENCE);
    }

    /** Waits for something, looking again at every change in the workspace. */
    public <T> T await(Supplier<Optional<T>> what, Duration atMost) {
        return await(what, atMost, () -> "Nothing came within " + atMost);
    }

    /** Waits for something, and fails with words of one's own. */
    public <T> T await(Supplier<Optional<T>> what, Duration atMost, Supplier<String> otherwise) {
        try {
            return world.await(what, atMost).orElseThrow(() -> new AssertionError(otherwise.get()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }

    @Override
    public void close() {
        events.close();
        door.close();
    }
}
