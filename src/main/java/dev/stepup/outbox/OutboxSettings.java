package dev.stepup.outbox;

import dev.stepup.settings.ImpossibleSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is set of the outbox.
 *
 * @param postsPerMinute how many messages are posted a minute in one workspace; 0 for no pace at all
 * @param autoStartup whether it begins to send by itself
 */
@ConfigurationProperties("stepup.outbox")
record OutboxSettings(
        int postsPerMinute, @DefaultValue("true") boolean autoStartup) {

    OutboxSettings {
        if (postsPerMinute < 0) {
            throw new ImpossibleSetting(
                    "STEPUP_OUTBOX_POSTS_PER_MINUTE", "is less than nothing; give a number such as 300.");
        }
    }
}
