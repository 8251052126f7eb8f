package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Mishap;
import java.time.Duration;
import java.util.function.Consumer;

/** Setting up a team, and what its form says. */
final class SetUpTour extends OrbitTour {

    private static final String LEADS = "orbit-leads";
    private static final String OTHERS = "T0OTHER";

    SetUpTour(Bot bot) {
        super(bot, "setup", "Setting up a team: its form, what it refuses, and what it says when it is saved");
    }

    @Override
    void go() {
        theForm();
        saved();
        refused();
        whoIsOnIt();
        holidays();
        theChannel();
        joining();
        readByOthers();
        whenSlackIsSilent();
    }

    private void theForm() {
        chapter("An admin sets up a team");
        says(bo, "/stepup setup");
        says(ana, "/stepup setup");
        presses(ana, text("schedule.form.more"));
        sends(ana, "", form -> form.type("Team name", "Orbit"));
    }

    private void saved() {
        chapter("With other settings");
        saves("with members chosen by hand", form -> form.choose("Members", "Bo Lindqvist", "Chen Wei", "Juno Park"));
        chapter("At each member’s own time");
        saves(
                "at each member’s own time",
                form -> form.pick(text("schedule.form.whoseTime"), text("schedule.form.whoseTime.own")));
        chapter("With short hours");
        saves(
                "with a check-in that closes before Eli’s day begins",
                form -> form.pick("Close after", text("words.hours", 2))
                        .pick("Remind after", text("words.hours", 1))
                        .pick(text("schedule.form.hoursFrom"), "09:00"));
        chapter("With two people");
        saves(
                "with two members",
                form -> form.choose("Members", "Ana Almeida", "Bo Lindqvist")
                        .pick(text("schedule.form.whoSees"), text("words.whoSees.open")));
        chapter("With more answers needed, while check-ins are paused");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup pause"));
        form(ORBIT);
        sends(ana, "with more answers needed", form -> form.pick(text("schedule.form.minimum"), "At least 6"));
        says(ana, "/stepup setup");
    }

    private void saves(String how, Consumer<Form> filledIn) {
        form(ORBIT).type("Team name", "Orbit");
        sends(ana, how, filledIn);
    }

    private void refused() {
        chapter("What the form refuses");
        orbitIsSetUp();
        form(ORBIT);
        sends(ana, "with no name", form -> form.type("Team name", " "));
        quietly(() -> ana.form().type("Team name", "Orbit"));
        sends(ana, "with a digest before the close", form -> form.pick("Digest time", "09:00"));
        quietly(() -> ana.form().pick("Digest time", "15:00"));
        sends(
                ana,
                "with a reminder after the close",
                form -> form.pick("Remind after", text("words.days", 1)).pick("Close after", text("words.hours", 8)));
        quietly(() ->
                ana.form().pick("Remind after", text("words.hours", 4)).pick("Close after", text("words.days", 1)));
        sends(
                ana,
                "with a second reminder too early",
                form -> form.pick(text("schedule.form.remindAgainAfter"), text("words.hours", 2)));
        sends(
                ana,
                "with a second reminder after the close",
                form -> form.pick(text("schedule.form.remindAgainAfter"), text("words.days", 2)));
        quietly(() -> ana.form().pick(text("schedule.form.remindAgainAfter"), text("schedule.form.neverAgain")));
        sends(ana, "with no hours", form -> form.pick(text("schedule.form.hoursUntil"), "07:00"));
        quietly(() -> ana.form().pick(text("schedule.form.hoursUntil"), "18:30"));
        sends(
                ana,
                "with a close after the next one",
                form -> form.choose(text("schedule.form.alsoOn"), "Friday").pick("Close after", text("words.days", 2)));
        quietly(() -> ana.form().clear(text("schedule.form.alsoOn")).pick("Close after", text("words.days", 1)));
        sends(
                ana,
                "with a check-in that reaches nobody",
                form -> form.pick("Check-in time", "01:00")
                        .pick("Close after", text("words.hours", 2))
                        .pick("Remind after", text("words.hours", 1)));
        quietly(() -> ana.form().close());
    }

    private void whoIsOnIt() {
        chapter("Who is on the team");
        orbitIsSetUp();
        form(ORBIT);
        sends(ana, "with nobody", form -> form.choose("Members", "Build Watch", "Juno Park"));
        quietly(() -> ana.form().clear("Members"));
        sends(ana, "with a guest as a lead", form -> form.choose("Leads", "Juno Park"));
        quietly(() -> ana.form().clear("Leads"));
        sends(
                ana,
                "with members and a user group",
                form -> form.choose("Members", "Bo Lindqvist").choose(text("schedule.form.group"), "Orbit (@orbit)"));
        quietly(() -> ana.form().clear("Members"));
        slack.trouble().always("usergroups.users.list", Mishap.says("missing_scope"));
        sends(ana, "with a user group that the bot cannot read", form -> {});
        slack.trouble().clear();
        sends(ana, "with a user group", form -> {});
        says(ana, "/stepup setup");
        sends(ana, "with members instead", form -> form.choose("Members", "Bo Lindqvist"));
        quietly(() -> ana.form().close());
        slack.trouble().always("usergroups.list", Mishap.http(500));
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        presses(ana, text("schedule.form.more"));
        slack.trouble().clear();
        quietly(() -> ana.form().close());

        chapter("Guests are let in");
        saves("with guests", form -> form.pick(text("schedule.form.guests"), text("schedule.form.guests.in")));
    }

    private void holidays() {
        chapter("Holidays");
        form(ORBIT).type("Team name", "Orbit");
        sends(ana, "with what is no day", form -> form.type(text("schedule.form.holidays"), "Christmas"));
        sends(ana, "with half a calendar", form -> form.type(text("schedule.form.holidays"), "BEGIN:VCALENDAR\nhalf"));
        sends(
                ana,
                "with a broken calendar",
                form -> form.type(text("schedule.form.holidays"), "BEGIN:VCALENDAR\nEND:VEVENT\nEND:VCALENDAR"));
        sends(
                ana,
                "with days that are over",
                form -> form.type(text("schedule.form.holidays"), "2020-12-24\n2020-12-25"));
        sends(
                ana,
                "with too many days",
                form -> form.clear(text("schedule.form.holidays"))
                        .upload(text("schedule.form.holidaysFile"), "days.ics", Calendars.many()));
        sends(
                ana,
                "with a file that is no calendar",
                form -> form.upload(text("schedule.form.holidaysFile"), "cat.png", "not a calendar"));
        sends(
                ana,
                "with days that cannot be used",
                form -> form.type(text("schedule.form.holidays"), "2026-12-24 Eve\n2020-12-24\n2036-01-01")
                        .upload(text("schedule.form.holidaysFile"), "holidays.ics", Calendars.ODD));
        says(ana, "/stepup schedule");
    }

    private void theChannel() {
        chapter("The channel of another team, or one that is archived or gone");
        orbitIsSetUp();
        form("general").type("Team name", "Second");
        sends(ana, "with a channel that has a team", form -> form.choose("Channel for digests", ORBIT));
        quietly(() -> slack.archive("random"));
        sends(ana, "with an archived channel", form -> form.choose("Channel for digests", "random"));
        quietly(() -> slack.changes().archive("random", false));
        quietly(() -> slack.removeBotFrom(LEADS));
        sends(ana, "with a private channel", form -> form.choose("Channel for digests", LEADS));
        quietly(() -> slack.addBotTo(LEADS));
        quietly(() -> ana.form().close());
    }

    private void joining() {
        chapter("The bot is not in the channel");
        quietly(() -> slack.removeBotFrom(LEADS));
        says(ana, "random", "/stepup setup");
        slack.trouble().next("conversations.join", Mishap.http(500));
        presses(ana, text("schedule.join"));
        slack.trouble().next("conversations.join", Mishap.says("missing_scope"));
        quietly(() -> ana.say("random", "/stepup setup"));
        presses(ana, text("schedule.join"));
        quietly(() -> ana.say("random", "/stepup setup"));
        presses(ana, text("schedule.join"));
        quietly(() -> ana.form().close());
        says(ana, LEADS, "/stepup setup");
        quietly(() -> slack.removeBotFrom("random"));
        quietly(() -> slack.addBotTo(LEADS));

        chapter("The bot is not in the channel that is chosen in the form");
        form(ORBIT).type("Team name", "Random");
        sends(ana, "with a channel that the bot is not in", form -> form.choose("Channel for digests", "random"));
        slack.trouble().next("conversations.join", Mishap.http(500));
        presses(ana, text("schedule.join"));
        slack.trouble().next("conversations.join", Mishap.says("missing_scope"));
        presses(ana, text("schedule.join"));
        quietly(() -> ana.form().close());
        form(ORBIT).type("Team name", "Random");
        quietly(() -> ana.form().choose("Channel for digests", "random").submit());
        presses(ana, text("schedule.join"));
        quietly(() -> ana.form().close());
        quietly(() -> slack.removeBotFrom("random"));
    }

    private void readByOthers() {
        chapter("Another organization reads the channel");
        quietly(() -> slack.changes().share(ORBIT, OTHERS, true));
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        sends(ana, "", form -> form.type("Team name", "Orbit"));
        sends(ana, "without a yes", form -> {});
        quietly(() -> ana.form().close());
        quietly(() -> slack.changes().share(ORBIT, OTHERS, false));
    }

    private void whenSlackIsSilent() {
        chapter("Slack does not say who is in the channel");
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        slack.trouble().next("conversations.members", Mishap.http(500));
        sends(ana, "", form -> form.type("Team name", "Orbit"));
        quietly(() -> ana.form().close());

        chapter("Slack does not say who somebody is");
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        quietly(() -> ana.form().type("Team name", "Orbit"));
        slack.trouble().always("users.list", Mishap.http(500));
        slack.trouble().always("users.info", Mishap.http(500));
        sends(ana, "", form -> {});
        says(ana, "/stepup thanks @nobody inventing x");
        says(ana, "/stepup summary @nobody");
        slack.trouble().clear();
        happens(
                "Slack tells again",
                () -> bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(5))));
    }
}
