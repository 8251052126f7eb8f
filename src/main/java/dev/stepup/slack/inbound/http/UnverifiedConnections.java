package dev.stepup.slack.inbound.http;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The connections over which nothing signed has come yet. They may fill a share of all connections: beyond it the oldest
 * gives way to the newest, because Slack signs its first request at once, and a stranger who waits is the older one.
 */
final class UnverifiedConnections {

    private final int most;
    private final Map<String, Connection> oldestFirst = new LinkedHashMap<>();

    /** Lets so many be open. */
    UnverifiedConnections(int most) {
        this.most = most;
    }

    /** A new connection by this id. */
    synchronized void opened(String id, Connection connection) {
        if (oldestFirst.size() >= most) {
            oldestFirst.values().removeIf(Connection::isClosed);
        }
        if (oldestFirst.size() >= most) {
            dropOldest();
        }
        oldestFirst.put(id, connection);
    }

    /** Something signed came over the connection of this id: it never has to give way. */
    synchronized void verified(String id) {
        oldestFirst.remove(id);
    }

    private void dropOldest() {
        Iterator<Connection> each = oldestFirst.values().iterator();
        Connection oldest = each.next();
        each.remove();
        oldest.drop();
    }

    /** What is needed of a connection. */
    interface Connection {

        /** Whether either side has closed it. */
        boolean isClosed();

        /** Closes it soon, on a thread of the container. */
        void drop();
    }
}
