package dev.stepup.team.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.LeadSuccession;
import dev.stepup.team.LeadSuccession.Outcome;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears who is to lead a team that nobody leads: an admin names them, or one of the team offers to and others agree. */
@Component
final class LeadSearchListener implements SlackFeature {

    private static final String FORM = "lead_form";
    private static final String WHO = "leads";

    private final LeadSuccession leadSuccession;
    private final Teams teams;
    private final Access access;
    private final People people;
    private final Readers readers;
    private final Replies replies;
    private final SlackWeb web;

    LeadSearchListener(
            LeadSuccession leadSuccession,
            Teams teams,
            Access access,
            People people,
            Readers readers,
            Replies replies,
            SlackWeb web) {
        this.leadSuccession = leadSuccession;
        this.teams = teams;
        this.access = access;
        this.people = people;
        this.readers = readers;
        this.replies = replies;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(LeadNews.NAME, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.blockAction(LeadNews.OFFER, (request, context) -> {
            offer(request.getPayload());
            return context.ack();
        });
        app.blockAction(LeadNews.AGREE, (request, context) -> {
            agree(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(FORM, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = words(asker);
        Optional<Team> team = teams.find(asker.workspace(), value(payload));
        if (team.isEmpty() || !access.isAdmin(asker.workspace(), asker.id())) {
            say(
                    payload,
                    words.say(
                            team.isEmpty()
                                    ? "team.leadAgree.gone"
                                    : access.refusal(asker.workspace(), asker.id(), "team.leadsOnly")));
        } else if (!team.get().leads().isEmpty()) {
            say(
                    payload,
                    words.say(
                            "team.leadAgree.HAS_A_LEAD",
                            Mrkdwn.escape(team.get().name())));
        } else {
            web.open(asker.workspace(), payload.getTriggerId(), form(team.get(), words));
        }
    }

    private static View form(Team team, Words words) {
        return Form.of(FORM, words.say("team.leadForm.title"))
                .carrying(team.id())
                .paragraph("*" + Mrkdwn.escape(team.name()) + "*")
                .people(
                        Input.required(WHO, words.say("team.leadForm.who")).with(words.say("team.leadForm.hint")),
                        Set.of())
                .view(words.say("words.save"), words.say("words.cancel"));
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = words(asker);
        Set<MemberId> leads = FormValues.of(payload).people(WHO);
        Optional<Team> team = teams.find(
                asker.workspace(), Objects.requireNonNullElse(payload.getView().getPrivateMetadata(), ""));
        Optional<String> error = team.isEmpty()
                ? Optional.of("team.leadAgree.gone")
                : error(asker, leads)
                        .or(() -> leadSuccession.name(team.get(), leads)
                                ? Optional.empty()
                                : Optional.of("team.leadAgree.HAS_A_LEAD"));
        return error.map(key -> context.ackWithErrors(Map.of(
                        WHO, words.say(key, team.map(Team::name).orElse("")).replace("*", ""))))
                .orElseGet(context::ack);
    }

    private Optional<String> error(Asker asker, Set<MemberId> leads) {
        if (!access.isAdmin(asker.workspace(), asker.id())) {
            return Optional.of(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly"));
        }
        if (leads.isEmpty()) {
            return Optional.of("team.leadForm.error.none");
        }
        boolean can = leads.stream()
                .allMatch(lead -> people.find(asker.workspace(), lead)
                        .filter(Person::canTakePart)
                        .isPresent());
        return can ? Optional.empty() : Optional.of("team.leadForm.error.cannot");
    }

    private void offer(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        teams.find(asker.workspace(), value(payload))
                .ifPresentOrElse(
                        team -> {
                            Outcome outcome = leadSuccession.offer(team, asker.id());
                            say(
                                    payload,
                                    sentence(
                                            outcome == Outcome.WAITS ? "team.leadOffer." : "team.leadAgree.",
                                            outcome,
                                            team,
                                            asker));
                        },
                        () -> say(payload, words(asker).say("team.leadAgree.gone")));
    }

    private void agree(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String[] carried = value(payload).split(" ");
        teams.find(asker.workspace(), carried[0])
                .ifPresentOrElse(
                        team -> say(
                                payload,
                                sentence(
                                        "team.leadAgree.",
                                        leadSuccession.agree(
                                                team,
                                                new MemberId(carried[1]),
                                                asker.id(),
                                                access.isAdmin(asker.workspace(), asker.id())),
                                        team,
                                        asker)),
                        () -> say(payload, words(asker).say("team.leadAgree.gone")));
    }

    private String sentence(String prefix, Outcome outcome, Team team, Asker asker) {
        return words(asker).say(prefix + outcome, Mrkdwn.escape(team.name()));
    }

    private void say(BlockActionPayload payload, String sentence) {
        replies.say(Interaction.of(payload), SlackMessage.of(sentence), false);
    }

    private static String value(BlockActionPayload payload) {
        return Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
