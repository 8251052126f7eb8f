package dev.stepup.home.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.checkin.AskAgainButton;
import dev.stepup.home.HomePage;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Words;
import java.util.List;

/** Says to somebody which teams do not ask them any more, with one tap to go on. */
final class NotAskedRow {

    private static final int SHOWN = 5;

    private NotAskedRow() {}

    /** Nothing where all of them ask. */
    static List<LayoutBlock> of(HomePage.You you, Words words) {
        if (you.notAskedIn().isEmpty()) {
            return List.of();
        }
        List<String> teams = you.notAskedIn().stream()
                .map(name -> "*" + Mrkdwn.escape(name) + "*")
                .toList();
        return List.of(WaitingView.row(
                words.say("home.notAsked", words.list(teams, SHOWN)),
                Buttons.button(AskAgainButton.ACTION, words.say("checkin.askAgain"), AskAgainButton.EVERYWHERE)));
    }
}
