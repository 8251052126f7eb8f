package dev.stepup.slack.sender;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.render.BlockKit;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Replies where something was pressed, or below it where that message is gone. On a home page it replies by direct
 * message.
 */
@Component
final class SlackReplies implements Replies {

    private static final Logger log = LoggerFactory.getLogger(SlackReplies.class);

    private final ResponseUrls responseUrls;
    private final SlackWeb web;
    private final Outbox outbox;

    SlackReplies(ResponseUrls responseUrls, SlackWeb web, Outbox outbox) {
        this.responseUrls = responseUrls;
        this.web = web;
        this.outbox = outbox;
    }

    @Override
    public void say(Interaction to, Message message, boolean inPlace) {
        if (to.replyAddress().filter(url -> respond(url, message, inPlace)).isEmpty()) {
            sayDirectly(to, message);
        }
    }

    @Override
    public void takeAway(Interaction pressed) {
        pressed.replyAddress().ifPresent(responseUrls::takeAway);
    }

    private boolean respond(String url, Message message, boolean inPlace) {
        return responseUrls.answer(url, message, inPlace) || (inPlace && responseUrls.answer(url, message, false));
    }

    private void sayDirectly(Interaction to, Message message) {
        Asker asker = to.asker();
        try {
            outbox.send(
                    asker.workspace(),
                    new OutboxMessage(MessageKey.of("reply", to.id()), Destination.person(asker.id()), message));
        } catch (DataAccessException storeIsAway) {
            CallOutcome outcome = web.call(asker.workspace(), "chat.postMessage", parameters(asker, message));
            if (!(outcome instanceof CallOutcome.Delivered)) {
                log.warn("Somebody in {} could not be answered", asker.workspace());
            }
        }
    }

    private static Map<String, String> parameters(Asker asker, Message message) {
        return Map.of(
                "channel", asker.id().value(),
                "text", message.text(),
                "blocks", BlockKit.json(message.blocks()).toString());
    }
}
