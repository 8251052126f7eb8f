package dev.stepup.thanks.chat;

import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.MessageShortcut;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.thanks.GiveThanks.Outcome;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.thanks.ThankSomeoneButton;
import dev.stepup.thanks.chat.ThanksForm.Draft;
import dev.stepup.workspace.MemberId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the thanks form from its buttons, and handles its submission. */
@Component
final class ThanksListener implements Listener {

    /** Every button "Thank someone", wherever it stands. */
    private static final String ABOUT_A_MESSAGE = "someone_stepped_up";

    private final SendThanks thanking;
    private final Colleagues colleagues;

    ThanksListener(SendThanks thanking, Colleagues colleagues) {
        this.thanking = thanking;
        this.colleagues = colleagues;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(ThankSomeoneButton.ACTION, this::open);
        listeners.onQuery(
                ThanksForm.WHO,
                query -> colleagues.of(
                        query.asker().workspace(), query.asker().id(), Draft.channel(query.metadata()), query.words()));
        listeners.onShortcut(ABOUT_A_MESSAGE, this::open);
        listeners.onSubmission(ThanksForm.CALLBACK, this::take);
    }

    private void open(Press press) {
        thanking.ask(press.asker(), press.interaction().id(), Draft.in(press.value()), press.words());
    }

    private void open(MessageShortcut shortcut) {
        Asker asker = shortcut.asker();
        Set<MemberId> author = shortcut.author()
                .filter(id -> !id.equals(asker.id()))
                .map(Set::of)
                .orElse(Set.of());
        Optional<String> link = thanking.linkTo(asker, shortcut.channel(), shortcut.message());
        thanking.ask(
                asker,
                shortcut.interaction().id(),
                new Draft(shortcut.channel(), author, Optional.empty(), link),
                shortcut.words());
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        FormValues form = submission.values();
        Set<MemberId> receivers = new LinkedHashSet<>();
        form.options(ThanksForm.WHO).forEach(id -> receivers.add(new MemberId(id)));
        Optional<LeadershipFunction> function = form.option(ThanksForm.FUNCTION).map(LeadershipFunction::valueOf);
        Optional<String> story = form.text(ThanksForm.STORY);
        Map<String, String> errors = new LinkedHashMap<>();
        if (receivers.isEmpty()) {
            errors.put(ThanksForm.WHO, words.say("thanks.error.who"));
        } else if (receivers.contains(asker.id())) {
            errors.put(ThanksForm.WHO, words.say("thanks.toOneself"));
        }
        if (function.isEmpty()) {
            errors.put(ThanksForm.FUNCTION, words.say("thanks.error.function"));
        }
        if (story.isEmpty()) {
            errors.put(ThanksForm.STORY, words.say("thanks.error.story"));
        }
        if (!errors.isEmpty()) {
            return FormAnswer.errors(errors);
        }
        Thanks thanks = new Thanks(
                asker.workspace(),
                asker.id(),
                receivers,
                function.orElseThrow(),
                story.orElseThrow(),
                Draft.link(submission.metadata()),
                Draft.channel(submission.metadata()),
                submission.form().id());
        Outcome outcome = thanking.give(thanks);
        return outcome instanceof Outcome.Given
                ? FormAnswer.close()
                : FormAnswer.errors(Map.of(ThanksForm.WHO, thanking.describe(thanks, outcome, words)));
    }
}
