package dev.stepup.home.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.home.ComposeHomePage;
import dev.stepup.home.FindStanding;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.pulse.AnswerChanged;
import dev.stepup.pulse.AskingResumed;
import dev.stepup.pulse.RemindersSwitched;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.AbsenceChanged;
import dev.stepup.team.People;
import dev.stepup.team.StatusChanged;
import dev.stepup.team.Whereabouts;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows somebody their page when they open it, and again when what is on it has changed. */
@Component
final class HomeListener implements SlackFeature {

    private final ComposeHomePage composeHomePage;
    private final FindStanding findStanding;
    private final People people;
    private final Whereabouts whereabouts;
    private final Readers readers;
    private final SlackWeb web;
    private final AfterAck afterAck;
    private final Set<AnswerChanged> haveLooked = ConcurrentHashMap.newKeySet();

    HomeListener(
            ComposeHomePage composeHomePage,
            FindStanding findStanding,
            People people,
            Whereabouts whereabouts,
            Readers readers,
            SlackWeb web,
            AfterAck afterAck) {
        this.composeHomePage = composeHomePage;
        this.findStanding = findStanding;
        this.people = people;
        this.whereabouts = whereabouts;
        this.readers = readers;
        this.web = web;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if ("home".equals(payload.getEvent().getTab())) {
                WorkspaceId workspace = new WorkspaceId(context.getTeamId());
                MemberId reader = new MemberId(payload.getEvent().getUser());
                haveLooked.add(new AnswerChanged(workspace, reader));
                afterAck.run(() -> publish(workspace, reader));
            }
            return context.ack();
        });
    }

    /** Only for those who have looked at it since the start: nobody else has a page that could be out of date. */
    @EventListener
    void on(AnswerChanged changed) {
        if (haveLooked.contains(changed)) {
            afterAck.run(() -> publish(changed.workspace(), changed.member()));
        }
    }

    @EventListener
    void on(AbsenceChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(StatusChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(RemindersSwitched changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    @EventListener
    void on(AskingResumed resumed) {
        on(new AnswerChanged(resumed.workspace(), resumed.person()));
    }

    @EventListener
    void on(OptOutChanged changed) {
        on(new AnswerChanged(changed.workspace(), changed.person()));
    }

    private void publish(WorkspaceId workspace, MemberId reader) {
        ZoneId zone = whereabouts.zoneOf(workspace, reader);
        var view = new HomeView(zone, people.namesIn(workspace), readers.wordsFor(workspace, reader))
                .of(composeHomePage.of(workspace, reader), findStanding.of(workspace, reader));
        web.call(
                workspace,
                "views.publish",
                Map.of(
                        "user_id",
                        reader.value(),
                        "view",
                        GsonFactory.createSnakeCase().toJson(view)));
    }
}
