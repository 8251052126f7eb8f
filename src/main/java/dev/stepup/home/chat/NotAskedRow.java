package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.checkin.running.AskAgainButton;
import dev.stepup.home.HomePage;
import java.util.List;

/** Says to somebody which teams do not ask them any more, with one tap to go on. */
final class NotAskedRow {

    private static final int SHOWN = 5;

    private NotAskedRow() {}

    /** Nothing where all of them ask. */
    static List<Block> of(HomePage.You you, Words words) {
        if (you.notAskedIn().isEmpty()) {
            return List.of();
        }
        List<String> teams = you.notAskedIn().stream()
                .map(name -> "*" + Markup.escape(name) + "*")
                .toList();
        return List.of(Block.paragraph(
                words.say("home.notAsked", words.list(teams, SHOWN)),
                Buttons.button(AskAgainButton.ACTION, words.say("checkin.askAgain"), AskAgainButton.EVERYWHERE)));
    }
}
