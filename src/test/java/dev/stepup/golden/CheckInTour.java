package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.stepup.conversation.Bot;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Being asked, answering, reminders, and what leads do with a check-in that runs. */
final class CheckInTour extends OrbitTour {

    CheckInTour(Bot bot) {
        super(bot, "checkin", "Check-ins: being asked, answering, reminders, and what leads do with one that runs");
    }

    @Override
    void go() {
        startedByHand();
        inAnOpenTeam();
        byItself();
        answeredTooLate();
        closedByHand();
        onTheDayBefore();
        anotherDay();
        withNobodyToAsk();
        silent();
        leaving();
        byWorkflow();
    }

    private void startedByHand() {
        chapter("A lead starts a check-in");
        orbitIsSetUp();
        says(ana, "/stepup pulse");
        presses(bo, "Not this time");
        presses(bo, "Answer");
        sends(
                bo,
                "with names and a story",
                form -> form.choose("Sensemaking", "Hana Iyer", "Me")
                        .choose("Visioning", "Eli Rosen")
                        .type("Story", "Hana asked three customers what they need."));
        presses(bo, "Change my answer");
        sends(bo, "with nothing changed", form -> {});
        says(ana, "/stepup pulse");
        says(bo, "/stepup pulse");
        says(kim, "random", "/stepup pulse");
    }

    private void inAnOpenTeam() {
        chapter("Those who are named can see by whom");
        orbitIsSetUp(form -> form.pick(text("schedule.form.whoSees"), text("words.whoSees.open")));
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        presses(bo, "Answer");
    }

    private void byItself() {
        chapter("A check-in comes by itself");
        orbitIsSetUp();
        comes(THURSDAY, "10:00");
        comes(THURSDAY, "14:00");
        presses(dara, text("checkin.reminder.off"));
        presses(dara, text("checkin.reminder.on"));
        presses(dara, "Answer");
        sends(dara, "with a name", form -> form.choose("Relating", "Chen Wei"));
        says(bo, "/stepup schedule");
        List.of(ana, bo, chen).forEach(person -> names(person, "Relating", "Hana Iyer"));
        says(bo, "/stepup schedule");
        List.of(eli, fatima, hana).forEach(person -> names(person, "Relating", "Chen Wei"));
        says(bo, "/stepup schedule");
        comes(FRIDAY, "10:00");
        says(bo, "/stepup schedule");
        comes(FRIDAY, "15:00");
    }

    private void answeredTooLate() {
        chapter("An answer comes too late");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        List.of(ana, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        quietly(() -> press(bo, "Answer"));
        passes(FRIDAY, "10:00");
        passes(FRIDAY, "15:00");
        sends(
                bo,
                "after the digest",
                form -> form.choose("Relating", "Chen Wei").type("Story", "Chen calmed us down."));

        chapter("The digest cannot be posted when it is due");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        List.of(ana, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        quietly(() -> press(goran, "Answer"));
        passes(FRIDAY, "10:00");
        quietly(() -> slack.archive(ORBIT));
        passes(FRIDAY, "15:00");
        quietly(() -> bot.clock().moveBy(Duration.ofHours(3)));
        presses(bo, "Answer");
        sends(bo, "three hours later", form -> form.choose("Visioning", "Goran Petrov"));
        quietly(() -> bot.clock().moveBy(Duration.ofHours(2)));
        sends(goran, "five hours later", form -> form.choose("Relating", "Chen Wei"));
        quietly(() -> slack.changes().archive(ORBIT, false));
    }

    private void closedByHand() {
        chapter("A lead closes a check-in before its time");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        says(ana, "/stepup schedule");
        presses(ana, text("checkin.close"));

        chapter("A lead closes a check-in that has been closed by another");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        quietly(() -> ana.say(ORBIT, "/stepup schedule"));
        passes(FRIDAY, "10:00");
        passes(FRIDAY, "15:00");
        presses(ana, text("checkin.close"));
    }

    private void onTheDayBefore() {
        chapter("A lead starts a check-in on the day before one is due, in the evening");
        orbitIsSetUp();
        passes(WEDNESDAY, "21:00");
        says(ana, "/stepup pulse");
        says(ana, "/stepup schedule");
    }

    private void anotherDay() {
        chapter("A lead gives a check-in another day");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        quietly(() -> ana.say(ORBIT, "/stepup schedule"));
        presses(ana, text("checkin.anotherDay"));

        chapter("Another day would run into the next check-in");
        orbitIsSetUp(form -> form.choose(text("schedule.form.alsoOn"), "Friday"));
        passes(THURSDAY, "10:00");
        quietly(() -> ana.say(ORBIT, "/stepup schedule"));
        presses(ana, text("checkin.anotherDay"));

        chapter("Another day would run into the next check-in, which opens earlier for others");
        orbitIsSetUp(form -> form.pick(text("schedule.form.whoseTime"), text("schedule.form.whoseTime.own"))
                .choose("Leads", "Chen Wei"));
        passes(TUESDAY, "12:00");
        quietly(() -> chen.say(ORBIT, "/stepup pulse"));
        quietly(() -> chen.say(ORBIT, "/stepup schedule"));
        presses(chen, text("checkin.anotherDay"));
    }

    private void withNobodyToAsk() {
        chapter("Nobody can be asked");
        orbitIsSetUp(form -> form.choose("Members", "Bo Lindqvist", "Chen Wei"));
        quietly(() -> List.of(bo, chen).forEach(person -> person.press(person.home(), "Opt out")));
        says(ana, "/stepup pulse");
        uses(ana, "to start a check-in", "start_check_in", Map.of("channel", "C0ORBIT"));
    }

    private void silent() {
        chapter("Somebody lets three check-ins pass");
        orbitIsSetUp(form -> form.pick("Remind after", text("schedule.form.never")));
        for (int i = 0; i < 3; i++) {
            passes(THURSDAY, "10:00");
            passes(FRIDAY, "10:00");
            passes(FRIDAY, "15:00");
        }
        comes(THURSDAY, "10:00");
        says(bo, "/stepup schedule");
        presses(dara, text("checkin.askAgain"));
        quietly(() -> bo.say(ORBIT, "/stepup me"));
        presses(bo, text("checkin.askAgain"));
    }

    private void leaving() {
        chapter("Somebody opts out while a check-in runs");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        happens("Bo opts out on the Home tab", () -> bo.press(bo.home(), "Opt out"));

        chapter("Guests are let in no more while a check-in runs");
        orbitIsSetUp(form -> form.pick(text("schedule.form.guests"), text("schedule.form.guests.in")));
        aCheckInRuns();
        quietly(() -> form(ORBIT)
                .pick(text("schedule.form.guests"), text("schedule.form.guests.out"))
                .submit());
        presses(juno, "Answer");

        chapter("A team is deleted while a check-in runs");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        names(dara, "Relating", "Chen Wei");
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        quietly(() -> ana.form().press(text("schedule.form.more")));
        quietly(() -> ana.form().press(text("schedule.ending.open")));
        quietly(() -> ana.form()
                .pick(text("schedule.ending.what"), text("schedule.ending.delete"))
                .submit());
        happens(
                "Ana deletes the team",
                () -> ana.form()
                        .type(text("schedule.ending.name", "Orbit"), "Orbit")
                        .submit());
    }

    private void byWorkflow() {
        chapter("A check-in is started by a workflow");
        uses(ana, "in a channel with no team", "start_check_in", Map.of("channel", "C0NOTEAM"));
        orbitIsSetUp();
        uses(bo, "to start a check-in", "start_check_in", Map.of("channel", "C0ORBIT"));
        uses(
                ana,
                "whose maker wrote a person into it",
                "start_check_in",
                Map.of("channel", "C0ORBIT", "person", "U0ANA"));
        quietly(() -> slack.removeBotFrom(ORBIT));
        uses(ana, "where the bot is not in the channel", "start_check_in", Map.of("channel", "C0ORBIT"));
        quietly(() -> slack.addBotTo(ORBIT));
        quietly(() -> slack.archive(ORBIT));
        uses(ana, "where the channel is archived", "start_check_in", Map.of("channel", "C0ORBIT"));
        quietly(() -> slack.changes().archive(ORBIT, false));
        passes(MONDAY, "10:00");
    }
}
