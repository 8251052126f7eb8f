package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.SetUpTeam;
import dev.stepup.schedule.SetUpTeam.Outcome;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamSettingsButton;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Destination;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the team form: stores the team and says what comes next, or says beside each field what is in the way. */
@Component
final class TeamFormListener implements SlackFeature {

    private final SetUpTeam setUpTeam;
    private final Teams teams;
    private final Schedules schedules;
    private final Access access;
    private final People people;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final SlackWeb web;

    TeamFormListener(
            SetUpTeam setUpTeam,
            Teams teams,
            Schedules schedules,
            Access access,
            People people,
            Readers readers,
            SlackOutbox outbox,
            SlackWeb web) {
        this.setUpTeam = setUpTeam;
        this.teams = teams;
        this.schedules = schedules;
        this.access = access;
        this.people = people;
        this.readers = readers;
        this.outbox = outbox;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(TeamSettingsButton.ACTION, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(TeamForm.CALLBACK, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String id = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        Optional<Team> team = teams.find(asker.workspace(), id).filter(found -> access.mayRun(found, asker.id()));
        team.flatMap(found -> schedules.of(asker.workspace(), id).map(schedule -> TeamForm.of(found, schedule, words)))
                .ifPresent(form -> web.open(asker.workspace(), payload.getTriggerId(), form));
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        Optional<String> team =
                Optional.of(payload.getView().getPrivateMetadata()).filter(id -> !id.isEmpty());
        if (!mayRun(asker, team)) {
            return context.ackWithErrors(Map.of(TeamForm.NAME, words.say("schedule.setup.notAllowed")));
        }
        FormValues form = FormValues.of(payload);
        Map<String, String> missing = missing(form, words);
        if (!missing.isEmpty()) {
            return context.ackWithErrors(missing);
        }
        Outcome outcome = setUpTeam.with(
                wish(asker, team.orElseGet(() -> "T-" + payload.getView().getId()), form));
        if (outcome instanceof Outcome.Refused refused) {
            return context.ackWithErrors(errors(refused.problems(), form, words));
        }
        confirm(asker, (Outcome.SetUp) outcome, payload.getView().getId(), words);
        return context.ack();
    }

    private boolean mayRun(Asker asker, Optional<String> team) {
        return team.flatMap(id -> teams.find(asker.workspace(), id))
                .map(known -> access.mayRun(known, asker.id()))
                .orElseGet(() -> access.isAdmin(asker.workspace(), asker.id()));
    }

    private static Map<String, String> missing(FormValues form, Words words) {
        Map<String, String> missing = new LinkedHashMap<>();
        if (form.text(TeamForm.NAME).isEmpty()) {
            missing.put(TeamForm.NAME, words.say("schedule.error.noName"));
        }
        if (form.channel(TeamForm.CHANNEL).isEmpty()) {
            missing.put(TeamForm.CHANNEL, words.say("schedule.error.noChannel"));
        }
        for (String chosen : List.of(
                TeamForm.ZONE,
                TeamForm.CHECK_IN_DAY,
                TeamForm.DIGEST_DAY,
                TeamForm.REMIND_AFTER,
                TeamForm.CLOSE_AFTER)) {
            if (form.option(chosen).isEmpty()) {
                missing.put(chosen, words.say("schedule.error.noChoice"));
            }
        }
        for (String time : List.of(TeamForm.CHECK_IN_TIME, TeamForm.DIGEST_TIME)) {
            if (form.time(time).isEmpty()) {
                missing.put(time, words.say("schedule.error.noTime"));
            }
        }
        return missing;
    }

    private static SetUpTeam.Wish wish(Asker asker, String team, FormValues form) {
        Set<MemberId> leads = form.people(TeamForm.LEADS);
        return new SetUpTeam.Wish(
                asker.workspace(),
                team,
                form.text(TeamForm.NAME).orElseThrow(),
                form.channel(TeamForm.CHANNEL).orElseThrow(),
                form.people(TeamForm.MEMBERS),
                leads.isEmpty() ? Set.of(asker.id()) : leads,
                schedule(form));
    }

    private static CheckInSchedule schedule(FormValues form) {
        return new CheckInSchedule(
                ZoneId.of(form.option(TeamForm.ZONE).orElseThrow()),
                day(form, TeamForm.CHECK_IN_DAY),
                time(form, TeamForm.CHECK_IN_TIME),
                day(form, TeamForm.DIGEST_DAY),
                time(form, TeamForm.DIGEST_TIME),
                form.option(TeamForm.REMIND_AFTER)
                        .filter(chosen -> !chosen.equals(TeamForm.NEVER))
                        .map(Duration::parse),
                Duration.parse(form.option(TeamForm.CLOSE_AFTER).orElseThrow()));
    }

    private static DayOfWeek day(FormValues form, String input) {
        return DayOfWeek.valueOf(form.option(input).orElseThrow());
    }

    private static LocalTime time(FormValues form, String input) {
        return form.time(input).orElseThrow();
    }

    private static Map<String, String> errors(List<Problem> problems, FormValues form, Words words) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem problem : problems) {
            errors.putIfAbsent(field(problem, form), words.say("schedule.error." + problem.name()));
        }
        return errors;
    }

    private static String field(Problem problem, FormValues form) {
        return switch (problem) {
            case NOT_IN_CHANNEL, CHANNEL_ARCHIVED, CHANNEL_HAS_A_TEAM, SLACK_DOES_NOT_SAY -> TeamForm.CHANNEL;
            case NO_MEMBERS -> TeamForm.MEMBERS;
            case REMINDER_AFTER_CLOSE -> TeamForm.REMIND_AFTER;
            case DIGEST_BEFORE_CLOSE ->
                form.option(TeamForm.CHECK_IN_DAY).equals(form.option(TeamForm.DIGEST_DAY))
                        ? TeamForm.DIGEST_TIME
                        : TeamForm.DIGEST_DAY;
        };
    }

    private void confirm(Asker asker, Outcome.SetUp done, String form, Words words) {
        ZoneId zone = people.find(asker.workspace(), asker.id())
                .map(Person::zone)
                .orElse(done.schedule().schedule().zone());
        String text = SetUpMessage.text(done, zone, words);
        outbox.send(
                asker.workspace(), new Letter("set-up:" + form, Destination.person(asker.id()), SlackMessage.of(text)));
    }
}
