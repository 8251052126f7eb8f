package dev.stepup.store.mongo;

import io.netty.channel.Channel;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The connections that have not shown the secret yet: so many at the most, of which the oldest has to go. */
final class Strangers {

    private static final Logger log = LoggerFactory.getLogger(Strangers.class);

    private final int most;
    private final Set<Channel> waiting = new LinkedHashSet<>();
    private final AtomicBoolean said = new AtomicBoolean();

    Strangers(int most) {
        this.most = most;
    }

    void add(Channel channel) {
        Channel oldest = null;
        synchronized (waiting) {
            waiting.add(channel);
            if (waiting.size() > most) {
                Iterator<Channel> inOrder = waiting.iterator();
                oldest = inOrder.next();
                inOrder.remove();
            }
        }
        if (oldest != null) {
            refused();
            oldest.close();
        }
    }

    void remove(Channel channel) {
        synchronized (waiting) {
            waiting.remove(channel);
        }
    }

    /** Says so once, because it may happen often. */
    void refused() {
        if (said.compareAndSet(false, true)) {
            log.warn("Another program on this machine tried to reach the embedded store, and was not let in");
        }
    }
}
