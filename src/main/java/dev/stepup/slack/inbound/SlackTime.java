package dev.stepup.slack.inbound;

import java.time.Instant;

/** Moments as Slack writes them: seconds since 1970, and after a dot what tells events of the same second apart. */
final class SlackTime {

    private SlackTime() {}

    /** The second that it names. */
    static Instant read(String slackTime) {
        return Instant.ofEpochSecond(Long.parseLong(slackTime.replaceFirst("\\..*", "")));
    }
}
