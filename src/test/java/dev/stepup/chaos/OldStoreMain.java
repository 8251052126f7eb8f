package dev.stepup.chaos;

import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import java.time.Instant;

/**
 * Writes the store that {@link OldStoreTests} opens, into the folder it is given. It was run once, at version 0.1.0; a
 * file written again would no longer be an old one.
 */
final class OldStoreMain {

    private OldStoreMain() {}

    public static void main(String[] args) {
        try (Bot bot =
                Bot.start(TeamSeed.demo(), Instant.parse("2026-11-23T12:00:00Z"), "stepup.store.folder=" + args[0])) {
            Client ana = bot.slack().as("U0ANA");
            Orbit.isSetUpBy(ana);
            ana.say("team-orbit", "/stepup thanks @bo inventing found a way round");
            ana.say("team-orbit", "/stepup pulse");
            bot.settle();
            ana.press(ana.lastDm(), "Answer");
            ana.form()
                    .choose("Visioning", "Hana Iyer")
                    .type("Story", "She drew it")
                    .submit();
            bot.settle();
        }
        System.exit(0);
    }
}
