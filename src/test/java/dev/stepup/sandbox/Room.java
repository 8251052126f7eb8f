package dev.stepup.sandbox;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A conversation: a channel, or the direct messages of one person with the bot. */
final class Room {
    enum Kind {
        OPEN,
        CLOSED,
        DIRECT
    }

    final String id;
    final Kind kind;
    final Set<String> members;
    final List<Post> posts = new ArrayList<>();
    private final Map<String, String> readUpTo = new HashMap<>();
    String name;
    boolean archived;
    final Set<String> invited = new LinkedHashSet<>();
    final Set<String> sharedWith = new LinkedHashSet<>();

    Room(String id, String name, Kind kind, List<String> members) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.members = new LinkedHashSet<>(members);
    }

    /** The same conversation under this id, or made private or public. */
    Room as(String otherId, Kind otherKind) {
        Room other = new Room(otherId, name, otherKind, List.copyOf(members));
        other.posts.addAll(posts);
        other.archived = archived;
        other.invited.addAll(invited);
        other.sharedWith.addAll(sharedWith);
        return other;
    }

    boolean direct() {
        return kind == Kind.DIRECT;
    }

    boolean closed() {
        return kind == Kind.CLOSED;
    }

    Optional<Post> post(String ts) {
        return posts.stream().filter(post -> post.ts.equals(ts)).findFirst();
    }

    List<Post> seenBy(String user) {
        return posts.stream().filter(post -> post.visibleTo(user)).toList();
    }

    void readBy(String user) {
        if (!posts.isEmpty()) {
            readUpTo.put(user, posts.get(posts.size() - 1).ts);
        }
    }

    long unreadBy(String user) {
        String read = readUpTo.getOrDefault(user, "");
        return seenBy(user).stream()
                .filter(post -> !post.user.equals(user) && post.ts.compareTo(read) > 0)
                .count();
    }
}
