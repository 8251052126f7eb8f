package dev.stepup.slack;

/** Why Slack has not taken a message, as far as somebody can do something about it. */
public enum DeliveryFailure {
    /** Its channel is archived. */
    CHANNEL_ARCHIVED,
    /** The bot is not in its channel. */
    NOT_IN_CHANNEL,
    /** Its channel, or the conversation with its reader, is not there, or not for the bot to see. */
    CHANNEL_GONE,
    /** An admin lets only some post there. */
    POSTING_RESTRICTED,
    /** Slack would not take it however often it was asked. */
    REFUSED,
    /** Slack was asked for about an hour, because nobody knows whether its error stays. */
    UNKNOWN;

    /** What Slack's code for an error says. */
    public static DeliveryFailure of(String error) {
        return switch (error) {
            case "is_archived" -> CHANNEL_ARCHIVED;
            case "not_in_channel" -> NOT_IN_CHANNEL;
            case "channel_not_found" -> CHANNEL_GONE;
            case "restricted_action" -> POSTING_RESTRICTED;
            default -> PermanentErrors.contains(error) ? REFUSED : UNKNOWN;
        };
    }

    /** Whether the message may be taken another time: when its channel is well again, or Slack is. */
    public boolean mayPass() {
        return switch (this) {
            case CHANNEL_ARCHIVED, NOT_IN_CHANNEL, CHANNEL_GONE, UNKNOWN -> true;
            case POSTING_RESTRICTED, REFUSED -> false;
        };
    }
}
