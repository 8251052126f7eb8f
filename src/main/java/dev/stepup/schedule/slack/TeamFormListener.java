package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.SetUpTeam;
import dev.stepup.schedule.SetUpTeam.Outcome;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamSettingsButton;
import dev.stepup.schedule.TeamWish;
import dev.stepup.schedule.TeamWish.Others;
import dev.stepup.schedule.slack.TeamForm.Extent;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Destination;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.ResolveRoster;
import dev.stepup.team.RosterLookups.RosterLookup;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the team form: stores the team and says what comes next, or says beside each field what is in the way. */
@Component
final class TeamFormListener implements SlackFeature {

    private static final List<Problem> ONLY_OTHERS = List.of(Problem.READ_BY_OTHERS);

    private final TeamForm form;
    private final TeamWishes wishes;
    private final JoinFromForm joinFromForm;
    private final SetUpTeam setUpTeam;
    private final ResolveRoster resolveRoster;
    private final AfterAck afterAck;
    private final Occurrences occurrences;
    private final People people;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final SlackWeb web;
    private final Replies replies;

    TeamFormListener(
            TeamForm form,
            TeamWishes wishes,
            JoinFromForm joinFromForm,
            SetUpTeam setUpTeam,
            ResolveRoster resolveRoster,
            AfterAck afterAck,
            Occurrences occurrences,
            People people,
            Readers readers,
            SlackOutbox outbox,
            SlackWeb web,
            Replies replies) {
        this.form = form;
        this.wishes = wishes;
        this.joinFromForm = joinFromForm;
        this.setUpTeam = setUpTeam;
        this.resolveRoster = resolveRoster;
        this.afterAck = afterAck;
        this.occurrences = occurrences;
        this.people = people;
        this.readers = readers;
        this.outbox = outbox;
        this.web = web;
        this.replies = replies;
    }

    @Override
    public void listen(App app) {
        app.blockAction(TeamSettingsButton.ACTION, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.blockAction(TeamForm.MORE, (request, context) -> {
            showMore(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(TeamForm.CALLBACK, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String id = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        Optional.of(id)
                .filter(team -> !team.isEmpty())
                .flatMap(team -> wishes.of(asker, team))
                .ifPresentOrElse(
                        wish -> web.open(
                                asker.workspace(),
                                payload.getTriggerId(),
                                form.draw(wish, new Extent(id, false), words(asker))),
                        () -> refuse(payload, words(asker)));
    }

    private void showMore(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Extent before = Extent.of(payload.getView());
        FormValues filledIn = FormValues.of(payload.getView().getState());
        Words words = words(asker);
        wishes.of(asker, before.team())
                .map(wish -> form.read(filledIn, before, wish, words).wish())
                .ifPresentOrElse(
                        wish -> web.redraw(
                                asker.workspace(),
                                payload.getView().getId(),
                                payload.getView().getHash(),
                                form.draw(wish, new Extent(before.team(), true), words)),
                        () -> refuse(payload, words));
    }

    private void refuse(BlockActionPayload payload, Words words) {
        replies.say(Interaction.of(payload), SlackMessage.of(words.say(wishes.refusal(Asker.of(payload)))), false);
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = words(asker);
        Extent extent = Extent.of(payload.getView());
        Optional<TeamWish> before = wishes.of(asker, extent.team());
        if (before.isEmpty()) {
            return context.ackWithErrors(Map.of(NameAndChannel.NAME, words.say(wishes.refusal(asker))));
        }
        FormValues values = FormValues.of(payload);
        Filled filled = form.read(values, extent, before.get(), words);
        TeamWish wish = complete(filled.wish(), asker, payload.getView().getId());
        if (!filled.errors().isEmpty()) {
            Map<String, String> errors = form.errors(setUpTeam.problems(wish), values, extent, words);
            errors.putAll(filled.errors());
            return context.ackWithErrors(errors);
        }
        Outcome outcome = setUpTeam.with(wish);
        if (outcome instanceof Outcome.Refused refused && refused.problems().equals(ONLY_OTHERS) && notAsked(wish)) {
            return context.ackWithUpdate(form.draw(filled.wish().with(Others.MAY_NOT_READ), extent, words));
        }
        if (outcome instanceof Outcome.Refused refused) {
            if (JoinFromForm.mends(refused.problems())) {
                afterAck.run(() -> joinFromForm.offer(filled.wish(), payload.getView(), words));
            }
            return context.ackWithErrors(form.errors(refused.problems(), values, extent, words));
        }
        Outcome.SetUp done = (Outcome.SetUp) outcome;
        wishes.isSetUp(done.team(), asker);
        Optional<RosterLookup> lookup = setUpTeam.lookUpLater(done, asker.id());
        confirm(asker, done, filled.notes(), payload.getView().getId(), words);
        // Should this be lost, whoever looks for due work finds it.
        lookup.ifPresent(each -> afterAck.run(() -> resolveRoster.tryFirst(
                each,
                now -> confirmAgain(
                        asker, done.with(now), filled.notes(), payload.getView().getId(), words))));
        return context.ack();
    }

    private static boolean notAsked(TeamWish wish) {
        return wish.others() == Others.NOT_ASKED;
    }

    /** A new team has an id that follows from its form, and somebody leads it. */
    private static TeamWish complete(TeamWish wish, Asker asker, String view) {
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

    private SlackMessage confirmation(Asker asker, Outcome.SetUp done, List<String> notes, Words words) {
        ZoneId zone = people.find(asker.workspace(), asker.id())
                .flatMap(Person::zone)
                .orElse(done.schedule().schedule().zone());
        return SlackMessage.of(SetUpMessage.text(done, notes, occurrences, asker.id(), zone, words));
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
