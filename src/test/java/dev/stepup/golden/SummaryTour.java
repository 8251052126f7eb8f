package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.util.List;

/** What {@code /stepup summary} and {@code /stepup export} say. */
final class SummaryTour extends OrbitTour {

    SummaryTour(Bot bot) {
        super(bot, "summary", "Summaries and exports: how leadership is spread over a longer time");
    }

    @Override
    void go() {
        summary();
        notUnderstood();
        allTeams();
        shared();
        export();
        olderThanKept();
    }

    private void summary() {
        chapter("A summary");
        orbitIsSetUp();
        says(ana, "/stepup summary");
        aCheckInRuns();
        quietly(() -> List.of(ana, bo, chen, dara, eli)
                .forEach(person -> answers(
                        person,
                        form -> form.choose("Visioning", "Goran Petrov")
                                .choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida"))));
        digestComes();
        says(ana, "/stepup summary");
        says(bo, "/stepup summary");
        says(ana, "/stepup summary vis");
        says(ana, "/stepup summary @goran");
        says(ana, "/stepup summary @goran vis");
        says(bo, "/stepup summary @goran");
        says(kim, ORBIT, "/stepup summary");
        says(ana, "/stepup summary @kim");
    }

    private void notUnderstood() {
        then("What of a summary’s words is not understood");
        says(ana, "/stepup summary last summer");
        says(ana, "/stepup summary last summer vis");
        says(ana, "/stepup summary this week quarter");
        says(ana, "/stepup summary last 60 weeks");
        says(ana, "/stepup summary next month");
        says(ana, "/stepup summary 31.2.2026");
        says(ana, "/stepup export everything");
    }

    private void allTeams() {
        then("All teams of a workspace");
        quietly(() -> ana.say("orbit-leads", "/stepup setup"));
        quietly(() -> ana.form().type("Team name", "Leads").submit());
        says(ana, "/stepup summary all teams");
        says(ana, "/stepup summary all teams relating");
        says(ana, "/stepup summary all teams @goran");
        says(bo, "/stepup summary all teams");
    }

    private void shared() {
        then("A summary is shared in the channel");
        quietly(() -> ana.say(ORBIT, "/stepup summary"));
        presses(ana, text("report.share.look"));
        presses(ana, "Leave it");
        quietly(() -> ana.say(ORBIT, "/stepup summary"));
        quietly(() -> press(ana, text("report.share.look")));
        presses(ana, "Post it");
        quietly(() -> ana.say(ORBIT, "/stepup summary"));
        quietly(() -> press(ana, text("report.share.look")));
        quietly(() ->
                form(ORBIT).pick(text("schedule.form.minimum"), "At least 6").submit());
        presses(ana, "Post it");
        quietly(() -> form(ORBIT)
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.usual"))
                .submit());
    }

    private void export() {
        then("An export");
        says(ana, "/stepup export");
        gets(ana, "stepup-2026-11-02-2026-11-29.csv");
        slack.trouble().next("files.getUploadURLExternal", Mishap.says("missing_scope"));
        says(ana, "/stepup export");
        slack.trouble().next("files.getUploadURLExternal", Mishap.says("invalid_arguments"));
        says(ana, "/stepup export");
        slack.trouble().next("files.getUploadURLExternal", 2, Mishap.http(503));
        quietly(() -> ana.say(ORBIT, "/stepup export"));
        happens("A day passes", () -> bot.timePassesTo(bot.clock().instant().plus(Duration.ofHours(25))));
    }

    private void olderThanKept() {
        chapter("A team keeps answers for three months");
        orbitIsSetUp();
        quietly(() -> form(ORBIT)
                .pick(text("schedule.form.retention"), text("schedule.form.retention.months", 3))
                .submit());
        aDigestComes();
        passes(60);
        aDigestComes();
        passes(40);
        says(ana, "/stepup summary last 26 weeks");
        says(ana, "/stepup summary last 26 weeks all teams");
        says(ana, "/stepup export last 26 weeks");
        passes(60);
        says(ana, "/stepup summary last 26 weeks");
        says(ana, "/stepup summary last 26 weeks all teams");
        says(ana, "/stepup export last 26 weeks");
        presses(bo, "Details");
    }

    private void aDigestComes() {
        aCheckInRuns();
        quietly(() -> List.of(ana, bo, chen, dara, eli)
                .forEach(person -> answers(
                        person,
                        form -> form.choose("Visioning", "Goran Petrov")
                                .choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida"))));
        digestComes();
    }

    private void passes(int days) {
        quietly(() -> bot.timePassesTo(bot.clock().instant().plus(Duration.ofDays(days))));
    }
}
