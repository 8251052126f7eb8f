package dev.stepup.conversation;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;

/** The team around #team-orbit, for stories that begin when it is there already. */
public final class Orbit {

    private static final int PATIENCE = 5;

    private Orbit() {}

    /**
     * This admin sets the team up, with whoever is in the channel. On a machine so busy that Slack's three seconds for a
     * form run out, they type it again.
     */
    public static void isSetUpBy(Client admin) {
        for (int tries = 0; tries < PATIENCE && !admin.hasForm(); tries++) {
            admin.say("team-orbit", "/stepup setup");
        }
        assertThat(admin.form().type("Team name", "Orbit").submit().errors()).isEmpty();
    }

    /** This admin lets people be asked at any hour of their day. */
    public static void mayBeAskedAtAnyHour(Client admin) {
        for (int tries = 0; tries < PATIENCE && !admin.hasForm(); tries++) {
            admin.say("team-orbit", "/stepup setup");
        }
        admin.form().press(text("schedule.form.more"));
        assertThat(admin.form()
                        .pick(text("schedule.form.hoursFrom"), "00:00")
                        .pick(text("schedule.form.hoursUntil"), "23:59")
                        .submit()
                        .errors())
                .isEmpty();
    }

    /** This lead says this and means it, where they are asked; what they read at last. */
    public static Message hears(Client lead, String channel, String command) {
        Message said = lead.say(channel, command).message();
        if (!said.buttons().contains("Post it")) {
            return said;
        }
        lead.press(said, "Post it");
        return lead.again(said);
    }

    /** This lead starts a check-in; its name as its prompts carry it. */
    static String isAskedBy(Bot bot, Client lead) {
        assertThat(lead.say("team-orbit", "/stepup pulse").words()).contains("Orbit");
        bot.settle();
        return checkInIn(lead);
    }

    /** The check-in that the latest prompt to this person is about. */
    static String checkInIn(Client member) {
        return member.lastDm().button("Answer").get("value").getAsString();
    }
}
