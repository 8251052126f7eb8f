package dev.stepup.checkin.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.stepup.checkin.Answer;
import dev.stepup.checkin.AnswerButton;
import dev.stepup.checkin.AnswerStatus;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.RecordAnswer;
import dev.stepup.schedule.NextOpening;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Choice;
import dev.stepup.slack.Choices;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.People;
import dev.stepup.team.PeopleChoices;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Opens the answer form, takes what was answered, and takes "not this time" for an answer. */
@Component
final class AnswerListener implements SlackFeature {

    private final RecordAnswer recordAnswer;
    private final CheckIns checkIns;
    private final NextOpening nextOpening;
    private final People people;
    private final Teams teams;
    private final Readers readers;
    private final SlackWeb web;

    AnswerListener(
            RecordAnswer recordAnswer,
            CheckIns checkIns,
            NextOpening nextOpening,
            People people,
            Teams teams,
            Readers readers,
            SlackWeb web) {
        this.recordAnswer = recordAnswer;
        this.checkIns = checkIns;
        this.nextOpening = nextOpening;
        this.people = people;
        this.teams = teams;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(AnswerButton.ANSWER, (request, context) -> {
            openForm(request.getPayload());
            return context.ack();
        });
        app.blockAction(AnswerButton.CHANGE, (request, context) -> {
            openForm(request.getPayload());
            return context.ack();
        });
        app.blockAction(PromptMessage.DECLINE, (request, context) -> {
            decline(request.getPayload());
            return context.ack();
        });
        app.blockSuggestion(
                AnswerForm.NAMES,
                (request, context) -> context.ack(Choices.matching(
                        choices(request.getPayload()), request.getPayload().getValue())));
        app.viewSubmission(AnswerForm.CALLBACK, (request, context) -> take(request.getPayload(), context));
    }

    private void openForm(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        AnswerStatus status = recordAnswer.status(asker.workspace(), checkIn(payload), asker.id());
        View view = status instanceof AnswerStatus.Open open
                ? AnswerForm.of(
                        open.checkIn(),
                        choices(open.checkIn(), asker, words),
                        open.soFar().orElseGet(Answer::empty),
                        teams.find(asker.workspace(), open.checkIn().team())
                                .filter(Team::guests)
                                .isPresent(),
                        words)
                : AnswerForm.tooLate(refusal(status, asker, words), Answer.empty(), words);
        web.open(asker.workspace(), payload.getTriggerId(), view);
    }

    private void decline(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        AnswerStatus status = recordAnswer.decline(asker.workspace(), checkIn(payload), asker.id());
        if (!(status instanceof AnswerStatus.Open)) {
            Words words = readers.wordsFor(asker.workspace(), asker.id());
            String sentence = refusal(status, asker, words);
            web.open(asker.workspace(), payload.getTriggerId(), AnswerForm.tooLate(sentence, Answer.empty(), words));
        }
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Answer answer = AnswerForm.read(FormValues.of(payload));
        String checkIn = payload.getView().getPrivateMetadata();
        AnswerStatus status = recordAnswer.answer(asker.workspace(), checkIn, asker.id(), answer);
        if (status instanceof AnswerStatus.Open) {
            return context.ack();
        }
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        return context.ackWithUpdate(AnswerForm.tooLate(refusal(status, asker, words), answer, words));
    }

    private List<Choice> choices(BlockSuggestionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        return checkIns.find(asker.workspace(), payload.getView().getPrivateMetadata())
                .filter(checkIn -> checkIn.roster().contains(asker.id()))
                .map(checkIn -> choices(checkIn, asker, words))
                .orElseGet(List::of);
    }

    private List<Choice> choices(CheckIn checkIn, Asker asker, Words words) {
        List<Person> stillHere = people.findAll(checkIn.workspace(), checkIn.roster()).stream()
                .filter(teams.takenBy(checkIn.workspace(), checkIn.team()))
                .toList();
        return PeopleChoices.of(stillHere, asker.id(), words.say("words.me"));
    }

    private String refusal(AnswerStatus status, Asker asker, Words words) {
        if (!(status instanceof AnswerStatus.TooLate late)) {
            return words.say("checkin.notAsked");
        }
        ZoneId zone = people.known(asker.workspace(), asker.id())
                .flatMap(Person::zone)
                .orElse(late.checkIn().zone());
        String said = late.checkIn().reported()
                ? words.say("checkin.late")
                : words.say("checkin.late.due", words.moment(late.checkIn().digestAt(), zone));
        return nextOpening
                .readBy(asker.id(), asker.workspace(), late.checkIn().team())
                .map(next -> said + " " + words.say("checkin.late.next", words.moment(next, zone)))
                .orElse(said);
    }

    private static String checkIn(BlockActionPayload payload) {
        return Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
    }
}
