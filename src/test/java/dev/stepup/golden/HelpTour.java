package dev.stepup.golden;

import static java.time.DayOfWeek.THURSDAY;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Mishap;

/** Help, and what people read when something was not understood or went wrong. */
final class HelpTour extends OrbitTour {

    HelpTour(Bot bot) {
        super(bot, "help", "Help, what was not understood, and what went wrong");
    }

    @Override
    void go() {
        help();
        notUnderstood();
        whichTeam();
        dates();
        wentWrong();
    }

    private void help() {
        chapter("Somebody asks for help");
        says(ana, "/stepup help");
        orbitIsSetUp();
        says(ana, "/stepup help");
        says(bo, "/stepup");
        says(kim, "general", "/stepup help");
        happens("Bo writes “hello” to the bot", () -> bo.say(BOT, "hello"));
    }

    private void notUnderstood() {
        chapter("A command is not understood");
        orbitIsSetUp();
        says(bo, "/stepup sing");
        says(bo, "/stepup thnaks @eli inventing built it");
        says(bo, "/stepup thnaks");
        says(bo, "/stepup pasue");
    }

    private void whichTeam() {
        chapter("It is not plain which team is meant");
        orbitIsSetUp();
        quietly(() -> ana.say("orbit-leads", "/stepup setup"));
        quietly(() -> ana.form().type("Team name", "Leads").submit());
        says(ana, BOT, "/stepup schedule");
    }

    private void dates() {
        chapter("Dates that can be read in two ways, or are too far ahead");
        orbitIsSetUp();
        says(bo, "/stepup away until 11/12");
        says(bo, "/stepup away 2026-12-24..2027-01-01");
    }

    private void wentWrong() {
        chapter("Something goes wrong");
        orbitIsSetUp();
        slack.trouble().next("views.open", Mishap.says("expired_trigger_id"));
        says(bo, "/stepup thanks");
        passes(THURSDAY, "10:00");
        slack.trouble().next("views.open", Mishap.http(500));
        presses(bo, "Answer");
        bot.whileItCannotRead("teams", () -> says(bo, "/stepup schedule"));
        bot.whileItCannotRead("teams", () -> happens("Bo writes “hello” to the bot", () -> bo.say(BOT, "hello")));
        slack.trouble().always("users.info", Mishap.http(500));
        slack.trouble().always("users.list", Mishap.http(500));
        says(kim, "/stepup pause");
        slack.trouble().clear();
    }
}
