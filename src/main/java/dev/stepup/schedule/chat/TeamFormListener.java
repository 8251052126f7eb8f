package dev.stepup.schedule.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.SetUpTeam;
import dev.stepup.schedule.SetUpTeam.Outcome;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.TeamRequest.Others;
import dev.stepup.schedule.TeamSettingsButton;
import dev.stepup.schedule.chat.TeamForm.Extent;
import dev.stepup.schedule.chat.form.NameAndChannelSection;
import dev.stepup.schedule.chat.form.SectionResult;
import dev.stepup.team.Team;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.roster.ResolveRoster;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Handles the team form: stores the team and says what comes next, or shows an error beside each field. */
@Component
final class TeamFormListener implements Listener {

    private static final List<Problem> ONLY_OTHERS = List.of(Problem.READ_BY_OTHERS);

    private final TeamForm form;
    private final TeamFormDefaults wishes;
    private final JoinFromForm joinFromForm;
    private final SetUpTeam setUpTeam;
    private final ResolveRoster resolveRoster;
    private final AfterAck afterAck;
    private final Occurrences occurrences;
    private final People people;
    private final Outbox outbox;
    private final Forms forms;
    private final Replies replies;

    TeamFormListener(
            TeamForm form,
            TeamFormDefaults wishes,
            JoinFromForm joinFromForm,
            SetUpTeam setUpTeam,
            ResolveRoster resolveRoster,
            AfterAck afterAck,
            Occurrences occurrences,
            People people,
            Outbox outbox,
            Forms forms,
            Replies replies) {
        this.form = form;
        this.wishes = wishes;
        this.joinFromForm = joinFromForm;
        this.setUpTeam = setUpTeam;
        this.resolveRoster = resolveRoster;
        this.afterAck = afterAck;
        this.occurrences = occurrences;
        this.people = people;

        this.outbox = outbox;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(TeamSettingsButton.ACTION, this::open);
        listeners.onPress(TeamForm.MORE, this::showMore);
        listeners.onSubmission(TeamForm.CALLBACK, this::take);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        String id = press.value();
        Optional.of(id)
                .filter(team -> !team.isEmpty())
                .flatMap(team -> wishes.of(asker, team))
                .ifPresentOrElse(
                        wish -> forms.open(press, form.draw(wish, new Extent(id, false), press.words())),
                        () -> refuse(press, press.words()));
    }

    private void showMore(Press press) {
        Asker asker = press.asker();
        Extent before = Extent.of(press.openForm());
        FormValues filledIn = press.openForm().values();
        Words words = press.words();
        wishes.of(asker, before.team())
                .map(wish -> form.read(filledIn, before, wish, words).wish())
                .ifPresentOrElse(
                        wish -> forms.redraw(
                                asker.workspace(),
                                press.openForm(),
                                form.draw(wish, new Extent(before.team(), true), words)),
                        () -> refuse(press, words));
    }

    private void refuse(Press press, Words words) {
        replies.say(press.interaction(), Message.of(words.say(wishes.refusal(press.asker()))), false);
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Extent extent = Extent.of(submission.form());
        Optional<TeamRequest> before = wishes.of(asker, extent.team());
        if (before.isEmpty()) {
            return FormAnswer.errors(Map.of(NameAndChannelSection.NAME, words.say(wishes.refusal(asker))));
        }
        FormValues values = submission.values();
        SectionResult filled = form.read(values, extent, before.get(), words);
        TeamRequest wish = complete(filled.wish(), asker, submission.form().id());
        if (!filled.errors().isEmpty()) {
            Map<String, String> errors = form.errors(setUpTeam.problems(wish), values, extent, words);
            errors.putAll(filled.errors());
            return FormAnswer.errors(errors);
        }
        Outcome outcome = setUpTeam.with(wish, asker.id());
        if (outcome instanceof Outcome.Refused refused && refused.problems().equals(ONLY_OTHERS) && notAsked(wish)) {
            return FormAnswer.show(form.draw(filled.wish().with(Others.MAY_NOT_READ), extent, words));
        }
        if (outcome instanceof Outcome.Refused refused) {
            if (JoinFromForm.mends(refused.problems())) {
                afterAck.run(() -> joinFromForm.offer(filled.wish(), submission.form(), words));
            }
            return FormAnswer.errors(form.errors(refused.problems(), values, extent, words));
        }
        Outcome.SetUp done = (Outcome.SetUp) outcome;
        wishes.isSetUp(done.team(), asker);
        Optional<RosterLookup> lookup = setUpTeam.lookUpLater(done, asker.id());
        confirm(asker, done, filled.notes(), submission.form().id(), words);
        // If this is lost, the next look for due work finds it.
        lookup.ifPresent(each -> afterAck.run(() -> resolveRoster.tryFirst(
                each,
                now -> confirmAgain(
                        asker, done.with(now), filled.notes(), submission.form().id(), words))));
        return FormAnswer.close();
    }

    private static boolean notAsked(TeamRequest wish) {
        return wish.others() == Others.NOT_ASKED;
    }

    /** A new team has an id that follows from its form, and somebody leads it. */
    private static TeamRequest complete(TeamRequest wish, Asker asker, String view) {
        Team team = wish.team();
        Team led = team.leads().isEmpty() ? team.ledBy(Set.of(asker.id())) : team;
        return wish.with(team.id().isEmpty() ? led.withId("T-" + view) : led);
    }

    private void confirm(Asker asker, Outcome.SetUp done, List<String> notes, String view, Words words) {
        outbox.send(
                asker.workspace(),
                new OutboxMessage(key(view), Destination.person(asker.id()), confirmation(asker, done, notes, words)));
    }

    private void confirmAgain(Asker asker, Outcome.SetUp done, List<String> notes, String view, Words words) {
        outbox.confirm(asker.workspace(), key(view), confirmation(asker, done, notes, words));
    }

    private static MessageKey key(String view) {
        return MessageKey.of("set-up", view);
    }

    private Message confirmation(Asker asker, Outcome.SetUp done, List<String> notes, Words words) {
        ZoneId zone = people.find(asker.workspace(), asker.id())
                .flatMap(Person::zone)
                .orElse(done.schedule().schedule().zone());
        return Message.of(SetUpMessage.text(done, notes, occurrences, asker.id(), zone, words));
    }
}
