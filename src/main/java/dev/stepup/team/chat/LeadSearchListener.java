package dev.stepup.team.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.roster.LeadSuccession;
import dev.stepup.team.roster.LeadSuccession.Outcome;
import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Handles the search for a new lead: an admin names one, or a team member offers and others agree. */
@Component
final class LeadSearchListener implements Listener {

    private static final String FORM = "lead_form";
    private static final String WHO = "leads";

    private final LeadSuccession leadSuccession;
    private final Teams teams;
    private final Access access;
    private final People people;
    private final ReaderLocales readers;
    private final Replies replies;
    private final Forms forms;

    LeadSearchListener(
            LeadSuccession leadSuccession,
            Teams teams,
            Access access,
            People people,
            ReaderLocales readers,
            Replies replies,
            Forms forms) {
        this.leadSuccession = leadSuccession;
        this.teams = teams;
        this.access = access;
        this.people = people;
        this.readers = readers;
        this.replies = replies;
        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(LeadNotices.NAME, this::open);
        listeners.onPress(LeadNotices.OFFER, this::offer);
        listeners.onPress(LeadNotices.AGREE, this::agree);
        listeners.onSubmission(FORM, this::take);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        Optional<Team> team = teams.find(asker.workspace(), value(press));
        if (team.isEmpty() || !access.isAdmin(asker.workspace(), asker.id())) {
            say(
                    press,
                    words.say(
                            team.isEmpty()
                                    ? "team.leadAgree.gone"
                                    : access.refusal(asker.workspace(), asker.id(), "team.leadsOnly")));
        } else if (!team.get().leads().isEmpty()) {
            say(
                    press,
                    words.say(
                            "team.leadAgree.HAS_A_LEAD",
                            Markup.escape(team.get().name())));
        } else {
            forms.open(press, form(team.get(), words));
        }
    }

    private static View form(Team team, Words words) {
        return Form.of(FORM, words.say("team.leadForm.title"))
                .carrying(team.id())
                .paragraph("*" + Markup.escape(team.name()) + "*")
                .people(
                        Input.required(WHO, words.say("team.leadForm.who")).with(words.say("team.leadForm.hint")),
                        Set.of())
                .view(words.say("words.save"), words.say("words.cancel"));
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Set<MemberId> leads = submission.values().people(WHO);
        Optional<Team> team = teams.find(asker.workspace(), submission.metadata());
        Optional<String> error = team.isEmpty()
                ? Optional.of("team.leadAgree.gone")
                : error(asker, leads)
                        .or(() -> leadSuccession.name(team.get(), leads, asker.id())
                                ? Optional.empty()
                                : Optional.of("team.leadAgree.HAS_A_LEAD"));
        return error.map(key -> FormAnswer.errors(Map.of(
                        WHO, words.say(key, team.map(Team::name).orElse("")).replace("*", ""))))
                .orElseGet(FormAnswer::close);
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

    private void offer(Press press) {
        Asker asker = press.asker();
        teams.find(asker.workspace(), value(press))
                .ifPresentOrElse(
                        team -> {
                            Outcome outcome = leadSuccession.offer(team, asker.id());
                            say(
                                    press,
                                    sentence(
                                            outcome == Outcome.WAITS ? "team.leadOffer." : "team.leadAgree.",
                                            outcome,
                                            team,
                                            asker));
                        },
                        () -> say(press, press.words().say("team.leadAgree.gone")));
    }

    private void agree(Press press) {
        Asker asker = press.asker();
        String[] carried = value(press).split(" ");
        teams.find(asker.workspace(), carried[0])
                .ifPresentOrElse(
                        team -> say(
                                press,
                                sentence(
                                        "team.leadAgree.",
                                        leadSuccession.agree(
                                                team,
                                                new MemberId(carried[1]),
                                                asker.id(),
                                                access.isAdmin(asker.workspace(), asker.id())),
                                        team,
                                        asker)),
                        () -> say(press, press.words().say("team.leadAgree.gone")));
    }

    private String sentence(String prefix, Outcome outcome, Team team, Asker asker) {
        return words(asker).say(prefix + outcome, Markup.escape(team.name()));
    }

    private void say(Press press, String sentence) {
        replies.say(press.interaction(), Message.of(sentence), false);
    }

    private static String value(Press press) {
        return press.value();
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
