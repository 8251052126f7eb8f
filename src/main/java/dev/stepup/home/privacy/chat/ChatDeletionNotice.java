package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.home.privacy.DeletePerson.DeletionNotice;
import dev.stepup.privacy.Deletion;
import org.springframework.stereotype.Component;

/** Says in a direct message that everything is deleted; that it was said is forgotten once it has arrived. */
@Component
final class ChatDeletionNotice implements DeletionNotice {

    private final ReaderLocales locales;
    private final Outbox outbox;

    ChatDeletionNotice(ReaderLocales locales, Outbox outbox) {
        this.locales = locales;
        this.outbox = outbox;
    }

    @Override
    public void done(Deletion deletion, boolean messagesToo) {
        String text = locales.wordsFor(deletion.workspace(), deletion.person())
                .say(messagesToo ? "privacy.deleted" : "privacy.deleted.messagesStay");
        outbox.send(
                deletion.workspace(),
                new OutboxMessage(
                        MessageKey.of(Deletion.TOLD, deletion.standIn().value()),
                        Destination.person(deletion.person()),
                        Message.of(text)));
    }
}
