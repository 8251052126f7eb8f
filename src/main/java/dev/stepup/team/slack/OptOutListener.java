package dev.stepup.team.slack;

import com.slack.api.bolt.App;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.slack.Asker;
import dev.stepup.slack.SlackFeature;
import dev.stepup.team.ChooseToTakePart;
import dev.stepup.team.OptOutButton;
import dev.stepup.team.Teams;
import dev.stepup.team.Welcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the buttons with which people opt out and in again, and lets what welcomed them say how it stands. */
@Component
final class OptOutListener implements SlackFeature {

    private final ChooseToTakePart choose;
    private final Welcome welcome;
    private final Teams teams;
    private final SlackWelcome letters;

    OptOutListener(ChooseToTakePart choose, Welcome welcome, Teams teams, SlackWelcome letters) {
        this.choose = choose;
        this.welcome = welcome;
        this.teams = teams;
        this.letters = letters;
    }

    @Override
    public void listen(App app) {
        app.blockAction(OptOutButton.OUT, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            choose.optOut(asker.workspace(), asker.id());
            return context.ack();
        });
        app.blockAction(OptOutButton.IN, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            choose.optIn(asker.workspace(), asker.id());
            return context.ack();
        });
    }

    @EventListener
    void on(OptOutChanged changed) {
        welcome.teamsOf(changed.workspace(), changed.person()).stream()
                .flatMap(id -> teams.find(changed.workspace(), id).stream())
                .forEach(team -> letters.revise(team, changed.person(), changed.out()));
    }
}
