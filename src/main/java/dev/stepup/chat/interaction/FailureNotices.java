package dev.stepup.chat.interaction;

import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Words;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Tells people that their action failed, and logs one line to find the failure by. */
public final class FailureNotices {

    private static final Logger log = LoggerFactory.getLogger(FailureNotices.class);

    private final Replies replies;
    private final ReaderLocales readers;
    private final Supplier<String> incidents;
    private final Clock clock;

    /** Each failure that is a bug is numbered by these. */
    public FailureNotices(Replies replies, ReaderLocales readers, Supplier<String> incidents, Clock clock) {
        this.replies = replies;
        this.readers = readers;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** The sentence for somebody who did this; logs it. */
    public String sentence(Throwable failure, String what, WorkspaceId workspace, MemberId reader) {
        return sentence(failure, what, words(workspace, reader));
    }

    /** Tells the person who did this, with the button to try it again. */
    public void tell(Interaction interaction, Throwable failure, String what) {
        Words words = words(interaction.asker().workspace(), interaction.asker().id());
        say(interaction, sentence(failure, what, words), words);
    }

    /** The same of what failed after part of it was done. */
    void tellUnfinished(Interaction interaction, Throwable failure) {
        Words words = words(interaction.asker().workspace(), interaction.asker().id());
        String incident = incidents.get();
        log.error("{} what a press began failed: {}", incident, FailureSummary.of(failure));
        String sentence = failure instanceof DataAccessException
                ? words.say("slack.unfinished.storeAway")
                : words.say("slack.unfinished", incident);
        say(interaction, sentence, words);
    }

    private void say(Interaction interaction, String sentence, Words words) {
        try {
            replies.say(interaction, Buttons.under(sentence, again(interaction, words)), false);
        } catch (RuntimeException e) {
            log.error("Nobody could be told that it failed: {}", FailureSummary.of(e));
        }
    }

    private String sentence(Throwable failure, String what, Words words) {
        if (failure instanceof FormNotOpened) {
            log.warn("Slack opened no form after {} ({})", what, failure.getMessage());
            return words.say("slack.formDidNotOpen");
        }
        String incident = incidents.get();
        log.error("{} {} failed: {}", incident, what, FailureSummary.of(failure));
        return failure instanceof DataAccessException
                ? words.say("slack.storeAway")
                : words.say("slack.apology", incident);
    }

    private static List<Button> again(Interaction interaction, Words words) {
        return interaction
                .button()
                .map(button -> Buttons.button(button.action(), words.say("slack.tryAgain"), button.value()))
                .stream()
                .toList();
    }

    private Words words(WorkspaceId workspace, MemberId reader) {
        return readers.wordsWhateverFails(workspace, reader, clock);
    }
}
