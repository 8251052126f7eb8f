package dev.stepup.golden;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Mishap;
import java.util.Map;

/** Saying who stepped up without waiting for a check-in. */
final class ThanksTour extends OrbitTour {

    private static final String GROUP = "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing ";

    ThanksTour(Bot bot) {
        super(bot, "thanks", "Thanks: saying who stepped up without waiting for a check-in");
    }

    @Override
    void go() {
        byCommand();
        byForm();
        aboutAMessage();
        aGroup();
        refused();
        byWorkflow();
    }

    private void byCommand() {
        chapter("Somebody is thanked in one line");
        orbitIsSetUp();
        says(bo, "/stepup thanks @eli inventing built the deploy button");
        says(bo, "/stepup thanks @eli, @dara: inventing built it together");
    }

    private void byForm() {
        chapter("Somebody is thanked in a form");
        orbitIsSetUp();
        says(bo, "/stepup thanks");
        sends(
                bo,
                "for themselves",
                form -> form.choose("Who", "Me").choose("Function", "Visioning").type("What they did", "all of it"));
        sends(bo, "", form -> form.clear("Who").choose("Who", "Eli Rosen"));
        says(bo, "/stepup thanks @eli relating");
    }

    private void aboutAMessage() {
        chapter("Somebody is thanked for a message");
        orbitIsSetUp();
        quietly(() -> eli.say(ORBIT, "I wrote down how the release works."));
        happens(
                "Bo chooses “Someone stepped up” at a message of Eli’s",
                () -> bo.shortcut(
                        bo.messages(ORBIT).stream()
                                .filter(each -> each.user().equals(eli.id()))
                                .reduce((first, second) -> second)
                                .orElseThrow(),
                        "Someone stepped up"));
        sends(bo, "", form -> form.choose("Function", "Sensemaking").type("What they did", "wrote it down"));
    }

    private void aGroup() {
        chapter("A whole group is thanked");
        orbitIsSetUp();
        says(bo, GROUP + "built it");
        presses(bo, "Leave it");
        quietly(() -> bo.say(ORBIT, GROUP + "built it"));
        presses(bo, "Post it");
        happens("Bo thanks it with a very long story", () -> bo.say(ORBIT, GROUP + "x".repeat(2500)));
        slack.trouble().always("usergroups.users.list", Mishap.says("missing_scope"));
        says(bo, GROUP + "built it");
        slack.trouble().clear();

        chapter("A group with no colleague in it is thanked");
        says(kim, "general", GROUP + "built it");
        orbitIsSetUp(form -> form.choose("Members", "Bo Lindqvist", "Juno Park"));
        says(bo, GROUP + "built it");
    }

    private void refused() {
        chapter("What cannot be recorded");
        says(kim, "general", "/stepup thanks @eli inventing x");
        orbitIsSetUp();
        says(bo, "/stepup thanks <@U0BO|bo> inventing me");
        says(bo, "/stepup thanks @eli innovating the button");
        says(bo, "/stepup thanks @eli inventng the button");
        says(bo, "/stepup thanks @nobody inventing x");
        says(bo, "/stepup thanks <@U0KIM|kim> inventing x");
    }

    private void byWorkflow() {
        chapter("Somebody is thanked by a workflow");
        orbitIsSetUp();
        thanks("U0ELI", "cooking", "made lunch");
        thanks("U0BO", "inventing", "me");
        thanks("U0KIM", "inventing", "helped");
        thanks("U0ELI", "inventing", " ");
    }

    private void thanks(String who, String function, String what) {
        uses(
                bo,
                "with “" + function + "” and “" + what.strip() + "”",
                "record_who_stepped_up",
                Map.of("who", who, "function", function, "what", what, "channel", "C0ORBIT"));
    }
}
