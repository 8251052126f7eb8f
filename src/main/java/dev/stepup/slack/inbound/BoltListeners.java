package dev.stepup.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Choice;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.ChoiceQuery;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.HomePressed;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.MessageShortcut;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.chat.typed.ChoiceSearch;
import dev.stepup.slack.render.Options;
import dev.stepup.slack.render.Views;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;

/** Registers the features' listeners with Bolt, and translates requests and responses. */
final class BoltListeners implements Listeners {

    private final App app;
    private final ReaderLocales readers;
    private final ApplicationEventPublisher events;

    BoltListeners(App app, ReaderLocales readers, ApplicationEventPublisher events) {
        this.app = app;
        this.readers = readers;
        this.events = events;
    }

    @Override
    public void onPress(String action, Consumer<Press> listener) {
        app.blockAction(action, (request, context) -> {
            Interaction interaction = Interactions.of(request.getPayload());
            if (Interactions.isOnHome(request.getPayload())) {
                events.publishEvent(new HomePressed(interaction));
            }
            listener.accept(Interactions.press(request.getPayload(), interaction, words(interaction.asker())));
            return context.ack();
        });
    }

    @Override
    public void onSubmission(String callback, Function<Submission, FormAnswer> listener) {
        app.viewSubmission(callback, (request, context) -> {
            Interaction interaction = Interactions.of(request.getPayload());
            Words words = words(interaction.asker());
            return answer(listener.apply(Interactions.submission(request.getPayload(), interaction, words)), context);
        });
    }

    private static Response answer(FormAnswer answer, ViewSubmissionContext context) {
        if (answer instanceof FormAnswer.Errors errors) {
            return context.ackWithErrors(errors.byInput());
        }
        if (answer instanceof FormAnswer.Show show) {
            return context.ackWithUpdate(Views.drawn(show.view()));
        }
        return ((FormAnswer.Close) answer).all()
                ? context.ack(closed -> closed.responseAction("clear"))
                : context.ack();
    }

    @Override
    public void onQuery(String field, Function<ChoiceQuery, List<Choice>> listener) {
        app.blockSuggestion(field, (request, context) -> {
            Asker asker = Interactions.asker(request.getPayload());
            ChoiceQuery query = Interactions.query(request.getPayload(), asker, words(asker));
            return context.ack(Options.suggested(ChoiceSearch.matching(listener.apply(query), query.typed())));
        });
    }

    @Override
    public void onShortcut(String callback, Consumer<MessageShortcut> listener) {
        app.messageShortcut(callback, (request, context) -> {
            Interaction interaction = Interactions.of(request.getPayload());
            listener.accept(Interactions.shortcut(request.getPayload(), interaction, words(interaction.asker())));
            return context.ack();
        });
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
