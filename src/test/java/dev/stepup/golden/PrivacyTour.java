package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;

/** {@code /stepup privacy}: what is stored, and how people take it and delete it. */
final class PrivacyTour extends OrbitTour {

    PrivacyTour(Bot bot) {
        super(bot, "privacy", "/stepup privacy, the file and the deletion");
    }

    @Override
    void go() {
        nothing();
        muchIsStored();
        theFile();
        takenBack();
        deletion();
        deletionWithoutHistory();
    }

    private void nothing() {
        chapter("Somebody of whom nothing is stored");
        says(kim, "general", "/stepup privacy");
    }

    private void muchIsStored() {
        chapter("Somebody of whom much is stored");
        orbitIsSetUp();
        aCheckInRuns();
        fiveName("Inventing", "Eli Rosen");
        digestComes();
        for (int i = 0; i < 3; i++) {
            passes(THURSDAY, "10:00");
            passes(FRIDAY, "15:00");
        }
        quietly(() -> bo.say(ORBIT, "/stepup thanks @eli relating listened to all of us"));
        quietly(() -> bo.say(ORBIT, "/stepup away until 2027-02-01"));
        quietly(() -> bo.press(bo.awaitHome(home -> true), text("checkin.reminder.off")));
        says(bo, "/stepup privacy");
        quietly(() -> slack.trouble().always("files.getUploadURLExternal", Mishap.http(503)));
        quietly(() -> ana.say(ORBIT, "/stepup export"));
        says(ana, "/stepup privacy");
        slack.trouble().clear();
        presses(bo, "Opt out");
        presses(bo, "Opt in again");
    }

    private void theFile() {
        chapter("Somebody takes it with them");
        orbitIsSetUp();
        quietly(() -> bo.say(ORBIT, "/stepup privacy"));
        presses(bo, "Download my data");
        slack.trouble().next("files.getUploadURLExternal", Mishap.http(503));
        presses(bo, "Download my data");
        slack.trouble().next("files.getUploadURLExternal", Mishap.says("missing_scope"));
        presses(bo, "Download my data");
        slack.trouble().next("files.completeUploadExternal", Mishap.says("file_not_found"));
        presses(bo, "Download my data");
    }

    private void takenBack() {
        chapter("Somebody takes back what they told");
        orbitIsSetUp();
        aCheckInRuns();
        quietly(() -> bo.say(ORBIT, "/stepup thanks @eli relating listened to all of us"));
        quietly(() -> answers(bo, form -> form.choose("Inventing", "Eli Rosen").type("Story", "Eli drew the map.")));
        fiveName("Inventing", "Eli Rosen");
        digestComes();
        takesBack("the thanks", "listened");
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(1)));
        takesBack("the story", "drew");
        quietly(() -> bo.say(ORBIT, "/stepup privacy"));
        presses(bo, text("privacy.takeBack"));
    }

    private void takesBack(String what, String word) {
        quietly(() -> bo.say(ORBIT, "/stepup privacy"));
        presses(bo, text("privacy.takeBack"));
        String label = text("privacy.takeBack.what");
        sends(
                bo,
                "to take back " + what,
                form -> form.choose(
                        label,
                        form.options(label).stream()
                                .filter(option -> option.contains(word))
                                .findFirst()
                                .orElseThrow()));
    }

    private void deletion() {
        chapter("Somebody deletes it");
        orbitIsSetUp();
        quietly(() -> bo.say(ORBIT, "/stepup privacy"));
        presses(bo, "Delete my data");
        sends(bo, "", form -> {});
        aMinutePasses();
    }

    private void deletionWithoutHistory() {
        chapter("Somebody deletes it where the bot may not read what it has written");
        orbitIsSetUp();
        quietly(() -> slack.trouble().always("conversations.history", Mishap.says("missing_scope")));
        quietly(() -> bo.say(ORBIT, "/stepup privacy"));
        quietly(() -> press(bo, "Delete my data"));
        quietly(() -> bo.form().submit());
        aMinutePasses();
        slack.trouble().clear();
    }

    private void aMinutePasses() {
        happens("A minute passes", () -> {
            for (int quarter = 0; quarter < 4; quarter++) {
                bot.clock().moveBy(Duration.ofSeconds(15));
                bot.settle();
            }
        });
    }
}
