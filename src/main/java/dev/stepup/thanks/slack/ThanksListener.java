package dev.stepup.thanks.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Choices;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.Words;
import dev.stepup.thanks.GiveThanks.Outcome;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.thanks.ThankSomeoneButton;
import dev.stepup.thanks.slack.ThanksForm.Draft;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Opens the thanks form from the buttons that offer it, and takes it. */
@Component
final class ThanksListener implements SlackFeature {

    /** Every button "Thank someone", wherever it stands. */
    private static final Pattern THANK_SOMEONE = Pattern.compile("^" + ThankSomeoneButton.in("") + ".*$");

    private static final String ABOUT_A_MESSAGE = "someone_stepped_up";

    private final Thanking thanking;
    private final Colleagues colleagues;
    private final Readers readers;

    ThanksListener(Thanking thanking, Colleagues colleagues, Readers readers) {
        this.thanking = thanking;
        this.colleagues = colleagues;
        this.readers = readers;
    }

    @Override
    public void listen(App app) {
        app.blockAction(THANK_SOMEONE, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.blockSuggestion(ThanksForm.WHO, (request, context) -> {
            var payload = request.getPayload();
            Asker asker = Asker.of(payload);
            Words words = readers.wordsFor(asker.workspace(), asker.id());
            String channel = Draft.channel(payload.getView().getPrivateMetadata());
            return context.ack(
                    Choices.matching(colleagues.of(asker.workspace(), asker.id(), channel, words), payload.getValue()));
        });
        app.messageShortcut(ABOUT_A_MESSAGE, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(ThanksForm.CALLBACK, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String channel = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        thanking.ask(asker, payload.getTriggerId(), Draft.in(channel), words);
    }

    private void open(MessageShortcutPayload payload) {
        Asker asker = new Asker(
                new WorkspaceId(payload.getTeam().getId()),
                new MemberId(payload.getUser().getId()));
        String channel = payload.getChannel().getId();
        Set<MemberId> author = Optional.ofNullable(payload.getMessage().getUser())
                .map(MemberId::new)
                .filter(id -> !id.equals(asker.id()))
                .map(Set::of)
                .orElse(Set.of());
        Optional<String> link =
                thanking.linkTo(asker, channel, payload.getMessage().getTs());
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        thanking.ask(asker, payload.getTriggerId(), new Draft(channel, author, Optional.empty(), link), words);
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        FormValues form = FormValues.of(payload);
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
            return context.ackWithErrors(errors);
        }
        Thanks thanks = new Thanks(
                asker.workspace(),
                asker.id(),
                receivers,
                function.orElseThrow(),
                story.orElseThrow(),
                Draft.link(payload.getView().getPrivateMetadata()),
                Draft.channel(payload.getView().getPrivateMetadata()),
                payload.getView().getId());
        Outcome outcome = thanking.give(thanks);
        return outcome instanceof Outcome.Given
                ? context.ack()
                : context.ackWithErrors(Map.of(ThanksForm.WHO, thanking.describe(thanks, outcome, words)));
    }
}
