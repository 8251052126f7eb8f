package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** A tour with the team of #team-orbit, which Ana leads. */
abstract class OrbitTour extends Tour {

    OrbitTour(Bot bot, String feature, String about) {
        super(bot, feature, about, false);
    }

    /** One that writes down Home tabs too, or does not. */
    OrbitTour(Bot bot, String feature, String about, boolean homes) {
        super(bot, feature, about, homes);
    }

    /** Ana sets up the team of #team-orbit as the form offers it: Thursday 10:00 to Friday 10:00, digest at 15:00. */
    void orbitIsSetUp() {
        orbitIsSetUp(form -> {});
    }

    /** Ana sets up the same team and changes this in its form, with all its options shown. */
    void orbitIsSetUp(Consumer<Form> more) {
        quietly(() -> {
            ana.say(ORBIT, "/stepup setup");
            Form form = ana.form().type("Team name", "Orbit");
            form.press(text("schedule.form.more"));
            more.accept(form);
            assertThat(form.submit().errors()).isEmpty();
        });
    }

    /** Somebody names these people for one function, and nothing is written down. */
    void names(Client who, String function, String... people) {
        quietly(() -> answers(who, form -> form.choose(function, people)));
    }

    /** Somebody opens the form of the check-in they were asked last, fills it in so, and sends it. */
    void answers(Client who, Consumer<Form> filledIn) {
        Message asked = who.dms().stream()
                .filter(message -> message.buttons().contains("Answer")
                        || message.buttons().contains("Change my answer"))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        who.press(asked, asked.buttons().get(0));
        filledIn.accept(who.form());
        assertThat(who.form().submit().ok()).isTrue();
    }

    /** Ana has the digest posted, and nothing of it is written down. */
    void digestComes() {
        quietly(() -> {
            if (ana.say(ORBIT, "/stepup digest").message().buttons().contains("Post it")) {
                press(ana, "Post it");
            }
        });
    }

    /** Ana opens the form of this channel’s team, with all its options, and nothing is written down. */
    Form form(String channel) {
        quietly(() -> ana.say(channel, "/stepup setup"));
        quietly(() -> ana.form().press(text("schedule.form.more")));
        return ana.form();
    }

    /** Ana chooses in the form of Orbit what is to happen to it. */
    void wants(String what) {
        form(ORBIT);
        presses(ana, text("schedule.ending.open"));
        sends(ana, "to “" + what + "”", form -> form.pick(text("schedule.ending.what"), what));
    }

    /** Five people answer, each with these names for this function. */
    void fiveName(String function, String... people) {
        quietly(() -> List.of(bo, dara, fatima, goran, hana)
                .forEach(person -> answers(person, form -> form.choose(function, people))));
    }

    /** Ana starts a check-in, and nothing is written down. */
    void aCheckInRuns() {
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
    }

    /** The next time it is this day and time in Lisbon comes. */
    void comes(DayOfWeek day, String time) {
        Instant moment = days.next(day, time);
        happens(Days.said(moment) + " comes", () -> bot.timePassesTo(moment));
    }

    /** The same, and nothing of it is written down. */
    void passes(DayOfWeek day, String time) {
        quietly(() -> bot.timePassesTo(days.next(day, time)));
    }
}
