package dev.stepup.demo;

import dev.stepup.checkin.CheckIn;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Reply;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.Submitted;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The people of the demo, who do everything with their own hands: type, press, fill in forms. */
final class DemoTeam {

    static final String CHANNEL = "team-orbit";
    private static final String ANSWER = "Answer";
    private static final String CHANGE = "Change my answer";
    private static final String NOT_THIS_TIME = "Not this time";

    private final StandInSlack slack;

    DemoTeam(StandInSlack slack) {
        this.slack = slack;
    }

    /** Some talk, Ana sets the team up, and two people thank somebody right away. */
    void setUp() {
        say("U0ELI", "The release is out. It took one press of a button, no checklist.");
        say("U0HANA", "I moved the planning to 14:00, so that nobody has to join at ten at night any more.");
        say("U0ANA", "/stepup setup");
        // When it is 13:00 in Lisbon, it is day for all of them, from New York to Kolkata.
        submit(slack.as("U0ANA").awaitForm().type("Team name", "Orbit").pick("Check-in time", "13:00"));
        say("U0GORAN", "/stepup thanks @Eli Rosen inventing turned the release checklist into a button");
        say("U0CHEN", "/stepup thanks @Hana Iyer relating moved the planning so that we can all join awake");
        slack.as("U0ELI").awaitDm(message -> message.bot());
        slack.as("U0HANA").awaitDm(message -> message.bot());
    }

    /** Waits until all of this check-in's people have been asked. */
    void awaitPrompts(CheckIn checkIn) {
        checkIn.roster().forEach(member -> prompt(checkIn, member));
    }

    /** Whether this person has neither answered nor declined. */
    boolean owesAnAnswer(CheckIn checkIn, MemberId member) {
        return prompt(checkIn, member).buttons().contains(NOT_THIS_TIME);
    }

    /** Somebody answers, or says that they do not. */
    void answer(CheckIn checkIn, MemberId member, MadeUpAnswer answer) {
        Client who = slack.as(member.value());
        Message prompt = prompt(checkIn, member);
        if (answer.isNone()) {
            check(who.press(prompt, NOT_THIS_TIME));
        } else {
            check(who.press(prompt, ANSWER));
            submit(filledIn(who.awaitForm(), answer));
        }
        who.awaitDm(message ->
                message.ts().equals(prompt.ts()) && !message.buttons().contains(NOT_THIS_TIME));
    }

    /** Waits until these people have been reminded. */
    void awaitReminders(Collection<MemberId> late, Instant reminded) {
        late.forEach(
                member -> slack.as(member.value()).awaitDm(message -> message.bot() && sentSince(message, reminded)));
    }

    /** Waits until the bot has posted in the team's channel. */
    void awaitDigest(CheckIn checkIn) {
        MemberId anybody = checkIn.roster().iterator().next();
        slack.as(anybody.value())
                .awaitMessage(
                        CHANNEL,
                        message -> message.bot() && !message.ephemeral() && sentSince(message, checkIn.digestAt()));
    }

    private Message prompt(CheckIn checkIn, MemberId member) {
        Client who = slack.as(member.value());
        who.awaitDm(message -> asks(message, checkIn));
        return who.dms().stream()
                .filter(message -> asks(message, checkIn))
                .findFirst()
                .orElseThrow();
    }

    private static boolean asks(Message message, CheckIn checkIn) {
        List<String> buttons = message.buttons();
        return sentSince(message, checkIn.opened()) && (buttons.contains(ANSWER) || buttons.contains(CHANGE));
    }

    private static boolean sentSince(Message message, Instant moment) {
        return Double.parseDouble(message.ts()) >= moment.getEpochSecond();
    }

    private static Form filledIn(Form form, MadeUpAnswer answer) {
        answer.named().forEach((function, people) -> form.choose(function.label(), people.toArray(String[]::new)));
        answer.story().ifPresent(story -> form.type("Story", story));
        return form;
    }

    private void say(String user, String text) {
        check(slack.as(user).say(CHANNEL, text));
    }

    private static void check(Reply reply) {
        if (!reply.ok()) {
            throw new IllegalStateException(reply.error());
        }
    }

    private static void submit(Form form) {
        Submitted submitted = form.submit();
        if (submitted.problem() != null || !submitted.errors().isEmpty()) {
            throw new IllegalStateException(submitted.problem() + " " + submitted.errors());
        }
    }
}
