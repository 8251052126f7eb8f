package dev.stepup.slack.sender;

import dev.stepup.chat.DeliveryFailure;
import dev.stepup.slack.PermanentErrors;

/** Maps Slack's error codes to the reasons why a message was not delivered. */
public final class DeliveryFailures {

    private DeliveryFailures() {}

    /** What this code says. */
    public static DeliveryFailure of(String error) {
        return switch (error) {
            case "is_archived" -> DeliveryFailure.CHANNEL_ARCHIVED;
            case "not_in_channel" -> DeliveryFailure.NOT_IN_CHANNEL;
            case "channel_not_found" -> DeliveryFailure.CHANNEL_GONE;
            case "restricted_action" -> DeliveryFailure.POSTING_RESTRICTED;
            default -> PermanentErrors.contains(error) ? DeliveryFailure.REFUSED : DeliveryFailure.UNKNOWN;
        };
    }
}
