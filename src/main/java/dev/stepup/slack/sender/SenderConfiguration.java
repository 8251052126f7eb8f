package dev.stepup.slack.sender;

import dev.stepup.outbox.Backoff;
import dev.stepup.outbox.BlockRenderer;
import dev.stepup.outbox.MessageSender;
import dev.stepup.outbox.OutboxEntries;
import dev.stepup.outbox.RateLimiter;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.render.BlockKit;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans that send messages to Slack. */
@Configuration(proxyBeanMethods = false)
class SenderConfiguration {

    @Bean
    MessageSender messageSender(
            SlackWeb web, DirectMessages conversations, OutboxEntries entries, RateLimiter rateLimiter, Clock clock) {
        Retries retries = new Retries(new Backoff(RandomGenerator.getDefault()), clock);
        return new SlackMessageSender(
                web, conversations, entries, new DeliveryLookup(web, conversations), rateLimiter, retries, clock);
    }

    @Bean
    BlockRenderer blockRenderer() {
        return blocks -> BlockKit.json(blocks).toString();
    }
}
