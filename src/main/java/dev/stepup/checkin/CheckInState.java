package dev.stepup.checkin;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a check-in has come. Before it opens, it is an occurrence of its team's schedule. Each transition is one
 * atomic update that expects a state from which it is allowed.
 */
public enum CheckInState {
    /** People are asked and reminded, and their answers count. */
    OPEN,
    /** Nobody is asked any more, but answers still count. */
    CLOSED,
    /** Its answers are being counted, or have been: none counts any more. Its digest is not on its way yet. */
    COUNTED,
    /** Its digest is on its way to its channel. */
    SENT,
    /** Slack has not taken its digest, but may when the channel is well again, or Slack is. */
    HELD,
    /** Its digest is in its channel. */
    POSTED,
    /** Slack will never take its digest. */
    REFUSED,
    /** Its team was deleted before its digest was sent. */
    DROPPED;

    /**
     * The states it may come from. An instance may stop while it counts or sends, so another one starts over;
     * what became of its digest may be heard before it is noted that it was sent, and of an earlier try after it was held.
     */
    public Set<CheckInState> before() {
        return switch (this) {
            case OPEN -> EnumSet.noneOf(CheckInState.class);
            case CLOSED -> EnumSet.of(OPEN);
            case COUNTED -> EnumSet.of(CLOSED, COUNTED, HELD);
            case SENT -> EnumSet.of(COUNTED);
            case HELD -> EnumSet.of(COUNTED, SENT);
            case POSTED, REFUSED -> EnumSet.of(COUNTED, SENT, HELD);
            case DROPPED -> EnumSet.of(OPEN, CLOSED, COUNTED, HELD);
        };
    }

    /** Whether it may come from here to that state. */
    public boolean mayBecome(CheckInState next) {
        return next.before().contains(this);
    }

    /** Whether answers count, be they late. */
    public boolean takesAnswers() {
        return this == OPEN || this == CLOSED;
    }

    /** Whether its digest is still to be sent. */
    public boolean awaitsDigest() {
        return this == OPEN || this == CLOSED || this == COUNTED || this == HELD;
    }
}
