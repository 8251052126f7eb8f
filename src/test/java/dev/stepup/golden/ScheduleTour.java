package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;

import dev.stepup.conversation.Bot;
import java.time.Duration;
import java.util.List;

/** What comes when, and how leads steer that. */
final class ScheduleTour extends OrbitTour {

    ScheduleTour(Bot bot) {
        super(bot, "schedule", "The schedule: what comes when, pausing, skipping, and what was left out");
    }

    @Override
    void go() {
        asItIs();
        howOften();
        paused();
        skipped();
        leftOut();
        resting();
        ownTime();
    }

    private void asItIs() {
        chapter("Somebody asks when the next check-in comes");
        orbitIsSetUp(form -> form.pick("Remind after", text("schedule.form.never")));
        says(bo, "/stepup schedule");
        orbitIsSetUp(form -> form.pick("Remind after", text("words.hours", 2)));
        says(bo, "/stepup schedule");
        says(kim, "general", "/stepup schedule");

        chapter("A check-in runs in a team of four");
        orbitIsSetUp(form -> form.choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor"));
        aCheckInRuns();
        says(ana, "/stepup schedule");
    }

    private void howOften() {
        chapter("Check-ins come every second, third or fourth week, or monthly");
        orbitIsSetUp();
        for (String recurrence : List.of(
                text("schedule.form.recurrence.weeks_2"),
                text("schedule.form.recurrence.weeks_3"),
                text("schedule.form.recurrence.weeks_4"),
                text("schedule.form.recurrence.monthly_1"),
                text("schedule.form.recurrence.monthly_2"),
                text("schedule.form.recurrence.monthly_3"),
                text("schedule.form.recurrence.monthly_4"),
                text("schedule.form.recurrence.monthly_5"))) {
            quietly(() -> form(ORBIT)
                    .pick(text("schedule.form.recurrence"), recurrence)
                    .submit());
            says(bo, "/stepup schedule");
        }
    }

    private void paused() {
        chapter("A lead pauses check-ins and goes on with them");
        orbitIsSetUp();
        says(bo, "/stepup pause");
        says(ana, "/stepup pause");
        says(ana, "/stepup schedule");
        says(ana, "/stepup skip");
        says(ana, "/stepup resume");
    }

    private void skipped() {
        chapter("A lead skips the next check-in");
        orbitIsSetUp();
        says(ana, "/stepup skip undo");
        says(ana, "/stepup skip");
        presses(ana, "Leave it");
        quietly(() -> ana.say(ORBIT, "/stepup skip"));
        presses(ana, "Post it");
        says(ana, "/stepup schedule");
        presses(ana, text("schedule.skip.undo"));
        quietly(() -> ana.say(ORBIT, "/stepup skip"));
        quietly(() -> press(ana, "Post it"));
        quietly(() -> ana.say(ORBIT, "/stepup pause"));
        says(ana, "/stepup skip undo");

        chapter("The check-in to be skipped has begun");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup skip"));
        passes(THURSDAY, "10:00");
        presses(ana, "Post it");
    }

    private void leftOut() {
        chapter("The bot was not running when a check-in was due");
        orbitIsSetUp();
        passes(THURSDAY, "14:01");
        says(ana, "/stepup schedule");

        chapter("Another check-in was still running");
        orbitIsSetUp();
        passes(THURSDAY, "09:30");
        aCheckInRuns();
        passes(THURSDAY, "10:00");
        says(ana, "/stepup schedule");

        chapter("Nobody could be asked");
        orbitIsSetUp(form -> form.choose("Members", "Bo Lindqvist", "Chen Wei"));
        quietly(() -> List.of(bo, chen).forEach(person -> person.press(person.home(), "Opt out")));
        passes(THURSDAY, "10:00");
        says(ana, "/stepup schedule");

        chapter("A digest is missing");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        fiveName("Visioning", "Eli Rosen");
        passes(FRIDAY, "10:00");
        passes(FRIDAY, "19:01");
        says(ana, "/stepup schedule");
    }

    private void resting() {
        chapter("The team’s channel is archived while a check-in runs");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        quietly(() -> slack.archive(ORBIT));
        says(ana, "general", "/stepup schedule");
        passes(THURSDAY, "10:00");
        says(ana, "general", "/stepup schedule");
        quietly(() -> slack.changes().archive(ORBIT, false));

        chapter("The bot is not in the team’s channel");
        orbitIsSetUp();
        quietly(() -> slack.removeBotFrom(ORBIT));
        says(ana, "general", "/stepup schedule");
        quietly(() -> slack.addBotTo(ORBIT));

        chapter("The team’s channel is shared with another organization");
        orbitIsSetUp();
        quietly(() -> slack.changes().share(ORBIT, "T0OTHER", true));
        says(ana, "general", "/stepup schedule");
        quietly(() -> slack.changes().share(ORBIT, "T0OTHER", false));
    }

    private void ownTime() {
        chapter("Each member is asked at their own time");
        orbitIsSetUp(form -> form.pick(text("schedule.form.whoseTime"), text("schedule.form.whoseTime.own")));
        says(chen, "/stepup schedule");

        chapter("A check-in closes before somebody’s day begins");
        orbitIsSetUp(
                form -> form.pick("Close after", text("words.hours", 2)).pick("Remind after", text("words.hours", 1)));
        says(chen, "/stepup schedule");
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(1)));
    }
}
