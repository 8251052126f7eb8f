package dev.stepup.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The workspace: everything Slack would keep, behind one lock that tells whoever waits of every change. */
final class World {
    static final String ENTERPRISE_ID = "E0ORBIT";
    static final String APP_ID = "A0STEPUP";
    static final String BOT_ID = "B0STEPUP";
    static final String SLACKBOT = "USLACKBOT";

    final StandInSettings settings;
    final Clock clock;
    final Map<String, Person> people = new LinkedHashMap<>();
    final Map<String, Room> rooms = new LinkedHashMap<>();
    final Map<String, UserGroupSeed> userGroups = new LinkedHashMap<>();
    final Map<String, DoNotDisturb> quiet = new HashMap<>();
    final Windows windows = new Windows(this);
    final Handles handles = new Handles(this);
    final Map<String, StoredFile> files = new LinkedHashMap<>();
    final List<ApiCall> calls = new ArrayList<>();
    final Set<String> violations = new LinkedHashSet<>();
    boolean installed = true;
    boolean inGrid;
    int inFlight;
    String baseUrl = "";

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long version;
    private long lastMicros;
    private long lastId;

    World(StandInSettings settings) {
        this.settings = settings;
        this.clock = settings.clock();
        TeamSeed seed = settings.seed();
        people.put(
                seed.botUserId(),
                Person.of(seed.botUserId(), seed.botName(), seed.botName(), "America/Los_Angeles")
                        .asBot());
        seed.people().forEach(person -> people.put(person.id(), person));
        seed.userGroups().forEach(group -> userGroups.put(group.id(), group));
        for (ChannelSeed channel : seed.channels()) {
            Room.Kind kind = channel.isPrivate() ? Room.Kind.CLOSED : Room.Kind.OPEN;
            Room room = new Room(channel.id(), channel.name(), kind, channel.members());
            room.archived = channel.archived();
            rooms.put(room.id, room);
        }
    }

    /** Reads or changes the world alone; whoever waits looks again afterwards. */
    <T> T change(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            version++;
            changed.signalAll();
            lock.unlock();
        }
    }

    void change(Runnable work) {
        change(() -> {
            work.run();
            return true;
        });
    }

    <T> T read(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the supplier has something, looking again at every change. */
    <T> Optional<T> await(Supplier<Optional<T>> what, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            Optional<T> found = what.get();
            while (found.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
                found = what.get();
            }
            return found;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a version above the given one; answers with the version then. */
    long versionAfter(long seen, long seconds) throws InterruptedException {
        long left = TimeUnit.SECONDS.toNanos(seconds);
        lock.lockInterruptibly();
        try {
            while (version <= seen && left > 0) {
                left = changed.awaitNanos(left);
            }
            return version;
        } finally {
            lock.unlock();
        }
    }

    long version() {
        return read(() -> version);
    }

    /** A timestamp no other message has, later than all before. */
    String nextTs() {
        return read(() -> {
            Instant now = clock.instant();
            long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
            lastMicros = Math.max(micros, lastMicros + 1);
            return "%d.%06d".formatted(lastMicros / 1_000_000, lastMicros % 1_000_000);
        });
    }

    String nextId(String prefix) {
        return read(() -> prefix + "0%09d".formatted(++lastId));
    }

    String responseUrl(String address) {
        return baseUrl + "response/" + address;
    }

    void violation(String words) {
        change(() -> violations.add(words));
    }

    String botId() {
        return settings.seed().botUserId();
    }

    /** The workspace or organization that somebody belongs to. */
    String teamOf(Person person) {
        return person.isFromElsewhere() ? person.account().team() : teamId();
    }

    String teamId() {
        return settings.seed().id();
    }

    boolean subscribed(String event) {
        return settings.events().contains(event);
    }

    Person person(String id) {
        return read(() -> Optional.ofNullable(people.get(id)))
                .orElseThrow(() -> new NoSuchElementException("Nobody has the id " + id + ": " + people.keySet()));
    }

    Room room(String id) {
        return read(() -> Optional.ofNullable(rooms.get(id)))
                .orElseThrow(() -> new NoSuchElementException("No conversation " + id + ": " + rooms.keySet()));
    }

    /** A channel by name or id, with or without its #. */
    Room roomNamed(String name) {
        String bare = name.startsWith("#") ? name.substring(1) : name;
        return rooms.values().stream()
                .filter(room -> room.name.equals(bare) || room.id.equals(bare))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No channel " + name));
    }

    /** The direct messages of a person with the bot, opened when there are none. */
    Room directWith(String user) {
        return read(() -> existingDirect(user).orElseGet(() -> {
            Room room = new Room(nextId("D"), user, Room.Kind.DIRECT, List.of(user, botId()));
            rooms.put(room.id, room);
            return room;
        }));
    }

    Optional<Room> existingDirect(String user) {
        return rooms.values().stream()
                .filter(room -> room.direct() && room.members.contains(user))
                .findFirst();
    }

    Post post(Room room, Post post) {
        change(() -> room.posts.add(post));
        return post;
    }

    /** The words Slack itself says to one person. */
    Post slackbot(Room room, String user, String words) {
        return post(room, new Post(nextTs(), SLACKBOT, user, words, null));
    }

    String nameOf(String user) {
        if (user.equals(SLACKBOT)) {
            return "Slackbot";
        }
        return read(() -> Optional.ofNullable(people.get(user))
                .map(person -> person.displayName().isEmpty() ? person.name() : person.displayName())
                .orElse(user));
    }

    /** When somebody is not to be disturbed, in epoch seconds. */
    record DoNotDisturb(long start, long end) {}

    /** A file on its way through the upload. */
    record StoredFile(String id, String name, byte[] content, boolean complete) {}
}
