package dev.stepup.team.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.privacy.OptOuts;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.SlackFeature;
import dev.stepup.team.ChangeParticipation;
import dev.stepup.team.OptOutButton;
import dev.stepup.team.Teams;
import dev.stepup.team.Welcome;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the buttons with which people opt out and in again, and lets what welcomed them say how it stands. */
@Component
final class OptOutListener implements SlackFeature {

    private final ChangeParticipation choose;
    private final Welcome welcome;
    private final Teams teams;
    private final OptOuts optOuts;
    private final SlackWelcome slackWelcome;

    OptOutListener(
            ChangeParticipation choose, Welcome welcome, Teams teams, OptOuts optOuts, SlackWelcome slackWelcome) {
        this.choose = choose;
        this.welcome = welcome;
        this.teams = teams;
        this.optOuts = optOuts;
        this.slackWelcome = slackWelcome;
    }

    @Override
    public void listen(App app) {
        app.blockAction(OptOutButton.OUT, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            choose.optOut(asker.workspace(), asker.id());
            confirm(request.getPayload());
            return context.ack();
        });
        app.blockAction(OptOutButton.IN, (request, context) -> {
            choose.optIn(Interaction.of(request.getPayload()));
            confirm(request.getPayload());
            return context.ack();
        });
    }

    /** Where the button stood in a welcome; the home tab shows it by itself. */
    private void confirm(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String team = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        teams.find(asker.workspace(), team)
                .ifPresent(welcomed ->
                        slackWelcome.confirm(welcomed, asker.id(), optOuts.has(asker.workspace(), asker.id())));
    }

    @EventListener
    void on(OptOutChanged changed) {
        welcome.teamsOf(changed.workspace(), changed.person()).stream()
                .flatMap(id -> teams.find(changed.workspace(), id).stream())
                .forEach(team -> slackWelcome.revise(team, changed.person(), changed.out()));
    }
}
