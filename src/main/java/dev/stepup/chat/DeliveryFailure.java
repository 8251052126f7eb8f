package dev.stepup.chat;

/** Why a message could not be delivered, as far as somebody can do something about it. */
public enum DeliveryFailure {
    /** Its channel is archived. */
    CHANNEL_ARCHIVED,
    /** The bot is not in its channel. */
    NOT_IN_CHANNEL,
    /** Its channel, or the conversation with its reader, is not there, or not for the bot to see. */
    CHANNEL_GONE,
    /** An admin lets only some post there. */
    POSTING_RESTRICTED,
    /** It would not be taken however often it was sent. */
    REFUSED,
    /** It was sent for about an hour, because nobody knows whether the error stays. */
    UNKNOWN;

    /** Whether the message may be taken another time: when its channel is well again, or the platform is. */
    public boolean mayPass() {
        return switch (this) {
            case CHANNEL_ARCHIVED, NOT_IN_CHANNEL, CHANNEL_GONE, UNKNOWN -> true;
            case POSTING_RESTRICTED, REFUSED -> false;
        };
    }
}
