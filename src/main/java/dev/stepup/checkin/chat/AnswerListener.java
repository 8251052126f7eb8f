package dev.stepup.checkin.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.ChoiceQuery;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.AnswerButton;
import dev.stepup.checkin.answering.AnswerStatus;
import dev.stepup.checkin.answering.RecordAnswer;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.schedule.NextOpening;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleChoices;
import dev.stepup.team.people.Person;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Opens the answer form and handles answers and "Not this time". */
@Component
final class AnswerListener implements Listener {

    private final RecordAnswer recordAnswer;
    private final CheckIns checkIns;
    private final NextOpening nextOpening;
    private final People people;
    private final Teams teams;
    private final Forms forms;

    AnswerListener(
            RecordAnswer recordAnswer,
            CheckIns checkIns,
            NextOpening nextOpening,
            People people,
            Teams teams,
            Forms forms) {
        this.recordAnswer = recordAnswer;
        this.checkIns = checkIns;
        this.nextOpening = nextOpening;
        this.people = people;
        this.teams = teams;
        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(AnswerButton.ANSWER, this::openForm);
        listeners.onPress(AnswerButton.CHANGE, this::openForm);
        listeners.onPress(PromptMessage.DECLINE, this::decline);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            listeners.onQuery(AnswerForm.field(function), this::choices);
        }
        listeners.onSubmission(AnswerForm.CALLBACK, this::take);
    }

    private void openForm(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        AnswerStatus status = recordAnswer.status(asker.workspace(), press.value(), asker.id());
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
        forms.open(press, view);
    }

    private void decline(Press press) {
        Asker asker = press.asker();
        AnswerStatus status = recordAnswer.decline(asker.workspace(), press.value(), asker.id());
        if (!(status instanceof AnswerStatus.Open)) {
            String sentence = refusal(status, asker, press.words());
            forms.open(press, AnswerForm.tooLate(sentence, Answer.empty(), press.words()));
        }
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Answer answer = AnswerForm.read(submission.values());
        AnswerStatus status = recordAnswer.answer(asker.workspace(), submission.metadata(), asker.id(), answer);
        return status instanceof AnswerStatus.Open
                ? FormAnswer.close()
                : FormAnswer.show(AnswerForm.tooLate(refusal(status, asker, words), answer, words));
    }

    private List<Choice> choices(ChoiceQuery query) {
        Asker asker = query.asker();
        Words words = query.words();
        return checkIns.find(asker.workspace(), query.metadata())
                .filter(checkIn -> checkIn.roster().contains(asker.id()))
                .map(checkIn -> choices(checkIn, asker, words))
                .orElseGet(List::of);
    }

    private List<Choice> choices(CheckIn checkIn, Asker asker, Words words) {
        List<Person> stillHere = people.findAll(checkIn.workspace(), checkIn.people()).stream()
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
        String said = tooLate(late.checkIn(), zone, words);
        return nextOpening
                .readBy(asker.id(), asker.workspace(), late.checkIn().team())
                .map(next -> said + " " + words.say("checkin.late.next", words.moment(next, zone)))
                .orElse(said);
    }

    private static String tooLate(CheckIn checkIn, ZoneId zone, Words words) {
        if (checkIn.state().takesAnswers()) {
            return words.say("checkin.late.due", words.moment(checkIn.digestAt(), zone));
        }
        return words.say(checkIn.state().awaitsDigest() ? "checkin.late.counted" : "checkin.late");
    }
}
