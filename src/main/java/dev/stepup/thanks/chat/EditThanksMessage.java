package dev.stepup.thanks.chat;

import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.leadership.Ballot;
import dev.stepup.thanks.ThanksTakenBack;
import dev.stepup.workspace.MemberId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes thanks that were taken back out of the message that told somebody of them. */
@Component
final class EditThanksMessage {

    private final ReaderLocales readers;
    private final Outbox outbox;

    EditThanksMessage(ReaderLocales readers, Outbox outbox) {
        this.readers = readers;
        this.outbox = outbox;
    }

    @EventListener
    void on(ThanksTakenBack taken) {
        Ballot thanks = taken.thanks();
        thanks.nominations().forEach(each -> edit(thanks, each.receiver()));
    }

    private void edit(Ballot thanks, MemberId receiver) {
        MessageKey key = SendThanks.key(thanks, receiver);
        outbox.withdraw(thanks.workspace(), key);
        outbox.revise(
                thanks.workspace(),
                key,
                Message.of(readers.wordsFor(thanks.workspace(), receiver).say("thanks.takenBack")));
    }
}
