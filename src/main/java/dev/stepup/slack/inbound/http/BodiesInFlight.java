package dev.stepup.slack.inbound.http;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Bounds the memory of all bodies that are not known yet to be from Slack. Where it is used up, the one that has been
 * read for longest gives way: Slack sends a body at once, so it is a stranger's.
 */
final class BodiesInFlight {

    private final int mostBytes;
    private final int mostBytesOfOne;
    private final int smallBytes;
    private final int keptForSmall;
    private final Set<Body> unfinished = new LinkedHashSet<>();
    private int taken;

    /** Takes so many bytes in all and so many of one; of all, so many are kept for bodies that are small. */
    BodiesInFlight(int mostBytes, int mostBytesOfOne, int smallBytes, int keptForSmall) {
        this.mostBytes = mostBytes;
        this.mostBytesOfOne = mostBytesOfOne;
        this.smallBytes = smallBytes;
        this.keptForSmall = keptForSmall;
    }

    /** One that begins to come in. */
    synchronized Body begin() {
        Body body = new Body();
        unfinished.add(body);
        return body;
    }

    /** How many bytes are taken now. */
    synchronized int taken() {
        return taken;
    }

    private boolean makeRoomFor(int more) {
        int most = more <= smallBytes ? mostBytes : mostBytes - keptForSmall;
        Iterator<Body> oldestFirst = unfinished.iterator();
        while (taken + more > most && oldestFirst.hasNext()) {
            Body oldest = oldestFirst.next();
            if (oldest.bytes.length > 0) {
                oldestFirst.remove();
                oldest.drop();
            }
        }
        return taken + more <= most;
    }

    /** The bytes of one body as they come in; must be {@link #release released}. */
    final class Body {

        private byte[] bytes = new byte[0];
        private int size;
        private boolean dropped;

        /**
         * Adds the first bytes of this array; says why it cannot. With the last of them it is whole, and gives way to no
         * other from this moment on.
         */
        Optional<Refusal> add(byte[] from, int count, boolean last) {
            synchronized (BodiesInFlight.this) {
                if (last) {
                    unfinished.remove(this);
                }
                if (!dropped && size + count > mostBytesOfOne) {
                    return Optional.of(Refusal.TOO_LARGE);
                }
                if (dropped || !grownTo(size + count)) {
                    return Optional.of(Refusal.CROWDED_OUT);
                }
                System.arraycopy(from, 0, bytes, size, count);
                size += count;
                return Optional.empty();
            }
        }

        /** All of it, now that it is whole; nothing when it had to give way. */
        Optional<ByteBuffer> whole() {
            synchronized (BodiesInFlight.this) {
                unfinished.remove(this);
                return dropped ? Optional.empty() : Optional.of(ByteBuffer.wrap(bytes, 0, size));
            }
        }

        /** Gives back what it takes. */
        void release() {
            synchronized (BodiesInFlight.this) {
                unfinished.remove(this);
                drop();
            }
        }

        private boolean grownTo(int needed) {
            if (needed <= bytes.length) {
                return true;
            }
            int length = Math.min(mostBytesOfOne, Math.max(needed, 2 * bytes.length));
            // Until it is copied both arrays are there.
            if (!makeRoomFor(length) || dropped) {
                return false;
            }
            byte[] grown = Arrays.copyOf(bytes, length);
            taken += grown.length - bytes.length;
            bytes = grown;
            return true;
        }

        private void drop() {
            taken -= bytes.length;
            bytes = new byte[0];
            dropped = true;
        }
    }
}
