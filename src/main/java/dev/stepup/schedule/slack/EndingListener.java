package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.schedule.slack.EndingForm.Ending;
import dev.stepup.slack.Asker;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.EndTeam;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Archives, deletes and merges teams, once somebody who runs them has read what becomes of everything. */
@Component
final class EndingListener implements SlackFeature {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Access access;
    private final EndTeam endTeam;
    private final EndingNews news;
    private final Readers readers;
    private final SlackWeb web;

    EndingListener(
            Teams teams,
            EndedTeams endedTeams,
            Access access,
            EndTeam endTeam,
            EndingNews news,
            Readers readers,
            SlackWeb web) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.access = access;
        this.endTeam = endTeam;
        this.news = news;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(EndingForm.OPEN, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(EndingForm.CHOOSE, (request, context) -> ask(request.getPayload(), context));
        app.viewSubmission(EndingForm.CONFIRM, (request, context) -> take(request.getPayload(), context));
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String id = TeamForm.Extent.of(payload.getView()).team();
        web.push(
                asker.workspace(),
                payload.getTriggerId(),
                running(asker, id)
                        .map(team -> EndingForm.choose(team, others(asker, team), words(asker)))
                        .orElseGet(() -> EndingForm.refused(words(asker).say(gone(asker)), words(asker))));
    }

    private Response ask(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = words(asker);
        Optional<Ending> chosen = FormValues.of(payload).option(EndingForm.WHAT).flatMap(Ending::read);
        return chosen.flatMap(wanted -> running(asker, wanted.team())
                        .map(team -> EndingForm.confirm(wanted, team, other(asker, wanted), words)))
                .map(context::ackWithUpdate)
                .orElseGet(() -> context.ackWithUpdate(EndingForm.refused(
                        words.say(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly")), words)));
    }

    private Response take(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        Asker asker = Asker.of(payload);
        Words words = words(asker);
        Optional<Ending> wanted = Ending.read(payload.getView().getPrivateMetadata());
        Optional<Team> team = wanted.flatMap(ending -> running(asker, ending.team()));
        if (wanted.isEmpty() || team.isEmpty()) {
            return context.ackWithUpdate(EndingForm.refused(words.say(gone(asker)), words));
        }
        if (wanted.get().what() == Ending.What.DELETE && !EndingForm.names(team.get(), FormValues.of(payload))) {
            return context.ackWithErrors(Map.of(
                    EndingForm.NAME,
                    words.say("schedule.ending.error.name", team.get().name())));
        }
        Optional<Team> other = other(asker, wanted.get());
        if (!end(wanted.get(), team.get(), other)) {
            return context.ackWithUpdate(EndingForm.refused(words.say(gone(asker)), words));
        }
        news.tell(
                wanted.get().what(), team.get(), other, asker, payload.getView().getId());
        return context.ack(answer -> answer.responseAction("clear"));
    }

    private String gone(Asker asker) {
        return access.refusal(asker.workspace(), asker.id(), "schedule.ending.gone");
    }

    private boolean end(Ending ending, Team team, Optional<Team> other) {
        return switch (ending.what()) {
            case ARCHIVE -> endTeam.archive(team);
            case DELETE -> endTeam.delete(team);
            case MERGE -> other.filter(each -> endTeam.merge(each, team)).isPresent();
        };
    }

    private Optional<Team> running(Asker asker, String id) {
        return teams.find(asker.workspace(), id)
                .or(() -> endedTeams.archived(asker.workspace(), id))
                .filter(team -> access.mayRun(team, asker.id()));
    }

    private Optional<Team> other(Asker asker, Ending ending) {
        return teams.find(asker.workspace(), ending.other()).filter(team -> access.mayRun(team, asker.id()));
    }

    private List<Team> others(Asker asker, Team team) {
        return teams.in(asker.workspace()).stream()
                .filter(other -> !other.id().equals(team.id()) && access.mayRun(other, asker.id()))
                .limit(EndingForm.OTHERS)
                .toList();
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
