package dev.stepup.conversation;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.leadership.Ballots;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.slack.Installations;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;

/**
 * The eight of the demo team, and whoever else is there. Each story begins on Monday, 23 November 2026 at nine in
 * Lisbon with nothing stored or remembered, and at its end Slack must not have refused anything. All of them share one
 * bot.
 */
@Tag("story")
abstract class ConversationTest {

    static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");
    static final String ORBIT = "team-orbit";

    private static final Instant MONDAY_AT_NINE = Instant.parse("2026-11-23T09:00:00Z");

    private static final Bot shared = Bot.start(TeamSeed.demo(), MONDAY_AT_NINE);

    final Bot bot = begunAnew();
    final StandInSlack slack = bot.slack();
    final Client ana = slack.as("U0ANA");
    final Client bo = slack.as("U0BO");
    final Client chen = slack.as("U0CHEN");
    final Client dara = slack.as("U0DARA");
    final Client eli = slack.as("U0ELI");
    final Client fatima = slack.as("U0FATIMA");
    final Client goran = slack.as("U0GORAN");
    final Client hana = slack.as("U0HANA");
    final Client kim = slack.as("U0KIM");
    final List<Client> eight = List.of(ana, bo, chen, dara, eli, fatima, goran, hana);

    private int dmsBefore;

    private static Bot begunAnew() {
        shared.beginAnew(MONDAY_AT_NINE);
        return shared;
    }

    @AfterEach
    void slackTookEverything() {
        bot.settle();
        assertThat(slack.violations()).isEmpty();
        assertThat(WhatIsStored.by(bot).withoutOwner()).isEmpty();
    }

    /** Ana sets up the team of #team-orbit as the form offers it: Thursday 10:00 to Friday 10:00, digest at 15:00. */
    void orbitIsSetUp() {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "Orbit").submit().ok()).isTrue();
        bot.settle();
    }

    /** Ana sets up the same team and changes this in its form, with all its options shown. */
    void orbitIsSetUp(Consumer<Form> more) {
        ana.say(ORBIT, "/stepup setup");
        Form form = ana.form().type("Team name", "Orbit");
        form.press(text("schedule.form.more"));
        more.accept(form);
        assertThat(form.submit().errors()).isEmpty();
        bot.settle();
    }

    /** Ana sets up a team of herself, Bo, Chen and Dara. */
    void orbitIsSetUpForFour() {
        ana.say(ORBIT, "/stepup setup");
        ana.form()
                .type("Team name", "Orbit")
                .choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor")
                .submit();
    }

    /** Ana lets those who are named in that team see by whom. */
    void orbitBecomesOpen() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.whoSees"), text("words.whoSees.open"))
                .submit();
        bot.settle();
    }

    /** Ana starts a check-in, and everyone has been asked. */
    void aCheckInRuns() {
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
    }

    /** What this lead reads who says this in #team-orbit and means it. */
    static String said(Client lead, String command) {
        return Orbit.hears(lead, ORBIT, command).words();
    }

    /** Ana closes the check-in, and its digest is there. */
    Message theDigestComes() {
        said(ana, "/stepup digest");
        bot.settle();
        return ana.last(ORBIT);
    }

    /** This person opens the form of the check-in they were asked last. */
    Form opensTheForm(Client person) {
        Message prompt = prompt(person);
        person.press(prompt, prompt.buttons().get(0));
        return person.form();
    }

    /** This person names these people for one function and tells no story. */
    void names(Client person, String function, String... people) {
        assertThat(opensTheForm(person).choose(function, people).submit().ok()).isTrue();
        bot.settle();
    }

    /** The last check-in this person was asked. */
    Message prompt(Client person) {
        List<Message> prompts = person.dms().stream()
                .filter(Message::bot)
                .filter(message -> !message.buttons().isEmpty())
                .toList();
        return prompts.get(prompts.size() - 1);
    }

    /** Remembers how many direct messages this person has, for {@link #newDms}. */
    void countsDms(Client person) {
        dmsBefore = person.dms().size();
    }

    /** The direct messages that came since they were counted. */
    List<Message> newDms(Client person) {
        return person.dms().subList(dmsBefore, person.dms().size());
    }

    /** The latest message of {@code #team-orbit} that only this person sees. */
    static Message seenBy(Client person) {
        List<Message> all =
                person.messages(ORBIT).stream().filter(Message::ephemeral).toList();
        return all.get(all.size() - 1);
    }

    /** The team of #team-orbit, once it is set up. */
    Optional<Team> orbit() {
        WorkspaceId workspace =
                bot.part(Installations.class).all().iterator().next().workspace();
        return bot.part(Teams.class).ofChannel(workspace, "C0ORBIT");
    }

    Team team() {
        return orbit().orElseThrow();
    }

    /** Its latest check-in that takes answers. */
    CheckIn checkIn() {
        return bot.part(CheckIns.class)
                .awaitingDigest(team().workspace(), team().id())
                .get(0);
    }

    /** How many of those asked have answered it, which nobody is told while it is open. */
    String turnout() {
        Set<MemberId> answered = bot.part(Ballots.class)
                .whoAnswered(checkIn().workspace(), checkIn().id());
        return answered.size() + " of " + checkIn().asked(answered);
    }

    /** What {@code /stepup me} says to this person. */
    Message me(Client person) {
        return person.say(ORBIT, "/stepup me").message();
    }

    /** The next time it is this day and time in Lisbon. */
    Instant next(DayOfWeek day, String time) {
        LocalDate date = bot.clock().instant().atZone(LISBON).toLocalDate();
        Instant moment = at(date.with(TemporalAdjusters.nextOrSame(day)), time);
        return moment.isAfter(bot.clock().instant()) ? moment : at(date.with(TemporalAdjusters.next(day)), time);
    }

    private static Instant at(LocalDate date, String time) {
        return date.atTime(LocalTime.parse(time)).atZone(LISBON).toInstant();
    }
}
