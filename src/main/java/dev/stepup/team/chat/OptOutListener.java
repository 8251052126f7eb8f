package dev.stepup.team.chat;

import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.privacy.OptOutChanged;
import dev.stepup.privacy.OptOuts;
import dev.stepup.team.OptOutButton;
import dev.stepup.team.Teams;
import dev.stepup.team.lifecycle.ChangeParticipation;
import dev.stepup.team.roster.Welcome;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Handles the buttons to opt out and in again, and updates the welcome message. */
@Component
final class OptOutListener implements Listener {

    private final ChangeParticipation choose;
    private final Welcome welcome;
    private final Teams teams;
    private final OptOuts optOuts;
    private final ChatWelcome slackWelcome;

    OptOutListener(
            ChangeParticipation choose, Welcome welcome, Teams teams, OptOuts optOuts, ChatWelcome slackWelcome) {
        this.choose = choose;
        this.welcome = welcome;
        this.teams = teams;
        this.optOuts = optOuts;
        this.slackWelcome = slackWelcome;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(OptOutButton.OUT, press -> {
            choose.optOut(press.asker().workspace(), press.asker().id());
            confirm(press);
        });
        listeners.onPress(OptOutButton.IN, press -> {
            choose.optIn(press.interaction());
            confirm(press);
        });
    }

    /** Where the button stood in a welcome; the home tab shows it by itself. */
    private void confirm(Press press) {
        Asker asker = press.asker();
        String team = press.value();
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
