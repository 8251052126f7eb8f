package dev.stepup.home.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.stepup.checkin.AnswerChanged;
import dev.stepup.checkin.AskingResumed;
import dev.stepup.checkin.RemindersSwitched;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.SlackFeature;
import dev.stepup.team.AbsenceChanged;
import dev.stepup.team.StatusChanged;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Shows somebody their page when they open it, and again when what is on it has changed. */
@Component
final class HomeListener implements SlackFeature {

    private final HomePages pages;
    private final AfterAck afterAck;
    private final Set<AnswerChanged> haveLooked = ConcurrentHashMap.newKeySet();

    HomeListener(HomePages pages, AfterAck afterAck) {
        this.pages = pages;
        this.afterAck = afterAck;
    }

    @Override
    public void listen(App app) {
        app.use((request, response, chain) -> {
            if (request instanceof BlockActionRequest press && isOnHome(press.getPayload())) {
                isPressed(Interaction.of(press.getPayload()));
            }
            return chain.next(request);
        });
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            if ("home".equals(payload.getEvent().getTab())) {
                WorkspaceId workspace = new WorkspaceId(context.getTeamId());
                MemberId reader = new MemberId(payload.getEvent().getUser());
                haveLooked.add(new AnswerChanged(workspace, reader));
                afterAck.run(() -> pages.publish(workspace, reader));
            }
            return context.ack();
        });
    }

    private static boolean isOnHome(BlockActionPayload payload) {
        return payload.getView() != null && "home".equals(payload.getView().getType());
    }

    /** Whoever presses something there looks at it, also where another instance has shown it to them. */
    private void isPressed(Interaction press) {
        haveLooked.add(
                new AnswerChanged(press.asker().workspace(), press.asker().id()));
        pages.isPressed(press);
    }

    /** Only for those who have looked at it since the start: nobody else has a page that could be out of date. */
    @EventListener
    void on(AnswerChanged changed) {
        if (haveLooked.contains(changed)) {
            afterAck.run(() -> pages.publish(changed.workspace(), changed.member()));
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
}
