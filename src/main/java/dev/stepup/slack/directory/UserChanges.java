package dev.stepup.slack.directory;

import com.google.gson.Gson;
import com.slack.api.bolt.App;
import com.slack.api.model.User;
import com.slack.api.model.event.TeamJoinEvent;
import com.slack.api.model.event.UserChangeEvent;
import com.slack.api.util.json.GsonFactory;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.slack.SlackListener;
import dev.stepup.team.people.Status;
import dev.stepup.team.people.StatusChanged;
import dev.stepup.team.roster.RosterUpdates;
import dev.stepup.workspace.WorkspaceId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Handles Slack's events about people: names, status and deactivation. */
@Component
final class UserChanges implements SlackListener {

    private static final Gson GSON = GsonFactory.createSnakeCase();

    private final SlackPeople people;
    private final SlackStatuses statuses;
    private final RosterUpdates rosterUpdates;
    private final AfterAck afterAck;
    private final ApplicationEventPublisher events;

    UserChanges(
            SlackPeople people,
            SlackStatuses statuses,
            RosterUpdates rosterUpdates,
            AfterAck afterAck,
            ApplicationEventPublisher events) {
        this.people = people;
        this.statuses = statuses;
        this.rosterUpdates = rosterUpdates;
        this.afterAck = afterAck;
        this.events = events;
    }

    @Override
    public void listen(App app) {
        app.event(UserChangeEvent.class, (payload, context) -> {
            changed(new WorkspaceId(context.getTeamId()), payload.getEvent().getUser());
            return context.ack();
        });
        app.event(TeamJoinEvent.class, (payload, context) -> {
            changed(new WorkspaceId(context.getTeamId()), payload.getEvent().getUser());
            return context.ack();
        });
    }

    private void changed(WorkspaceId workspace, User user) {
        var told = GSON.toJsonTree(user).getAsJsonObject();
        Status status = statuses.changed(workspace, told);
        afterAck.run(() -> people.changed(workspace, told).ifPresent(change -> follow(workspace, change, status)));
    }

    private void follow(WorkspaceId workspace, SlackPeople.Changed change, Status status) {
        if (change.before().kind() != change.now().kind()) {
            rosterUpdates.becameOther(workspace, change.now());
        } else {
            events.publishEvent(new StatusChanged(workspace, change.now().id(), status));
        }
    }
}
