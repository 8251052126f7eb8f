package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.Person;
import dev.stepup.team.RosterSource;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.KnownPeople;
import dev.stepup.team.people.People;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Slack does not say now is said to be unknown, and nobody is refused, or taken for nobody, because of it. */
class AskingSlackAgainTest extends ConversationTest {

    @Test
    void anAdminWhoCannotBeCheckedNowIsNotToldThatOnlyAdminsMay() {
        slack.addPerson(Person.of("U0NIA", "Nia Okoro", "Nia", "Europe/Lisbon").asAdmin());
        slack.awaitQuiet();
        Client nia = slack.as("U0NIA");
        slack.trouble().next("users.info", Mishap.rateLimited(30));

        assertThat(nia.say(ORBIT, "/stepup setup").words()).isEqualTo(text("team.rightNotKnown"));
        assertThat(nia.hasForm()).isFalse();

        bot.clock().moveBy(Duration.ofSeconds(31));
        nia.say(ORBIT, "/stepup setup");
        assertThat(nia.hasForm()).isTrue();
        nia.form().close();
    }

    @Test
    void anAdminWhoIsKnownReadsThatTheirTeamIsGoneAndNotThatTheyCouldNotBeChecked() {
        orbitIsSetUp();
        Client admin = slack.as("U0ANA");
        assertThat(bot.part(Access.class)
                        .refusal(new WorkspaceId("T0ORBIT"), new MemberId(admin.id()), "report.share.gone"))
                .isEqualTo("report.share.gone");
    }

    @Test
    void aMemberWhoCannotBeCheckedNowIsToldSoForWhatLeadsDo() {
        orbitIsSetUp();
        slack.addPerson(Person.of("U0OMAR", "Omar Said", "Omar", "Europe/Lisbon"));
        slack.awaitQuiet();
        Client omar = slack.as("U0OMAR");
        slack.trouble().always("users.info", Mishap.http(500));

        assertThat(omar.say(ORBIT, "/stepup pause").words()).says("team.rightNotKnown");

        slack.trouble().clear();
        assertThat(omar.say(ORBIT, "/stepup pause").words()).says("team.leadsOnly");
    }

    @Test
    void whoIsOnNoTeamIsNotLookedForAmongEverybody() {
        orbitIsSetUp();
        int before = slack.calls("users.list").size();

        assertThat(bo.say(ORBIT, "/stepup thanks @nobody inventing x").words()).says("thanks.unknownPerson", "@nobody");
        assertThat(slack.calls("users.list")).hasSize(before);
    }

    @Test
    void whoIsOnTheTeamButNotKnownYetIsNotTakenForNobody() {
        orbitIsSetUp();
        slack.trouble().always("users.info", Mishap.http(500));
        slack.addPerson(Person.of("U0PILAR", "Pilar Gil", "Pilar", "Europe/Madrid"));
        slack.join(ORBIT, "U0PILAR");
        slack.awaitQuiet();

        assertThat(bo.say(ORBIT, "/stepup thanks @pilar inventing x").words()).says("thanks.notKnownYet", "<@U0PILAR>");
        assertThat(ana.say(ORBIT, "/stepup summary @pilar").words()).says("report.wish.notKnownYet");
        assertThat(ana.say(ORBIT, "/stepup summary @nobodyatall").words()).contains("“@nobodyatall” yet");

        slack.trouble().clear();
        bot.timePassesTo(bot.clock().instant().plus(Duration.ofMinutes(2)));
        assertThat(bo.say(ORBIT, "/stepup thanks @pilar inventing x").words()).contains("Pilar Gil");
        assertThat(ana.say(ORBIT, "/stepup summary @pilar").words()).contains("Pilar Gil");
        assertThat(ana.say(ORBIT, "/stepup summary @nobodyatall").words()).says("report.wish.unknown");
    }

    @Test
    void peopleOnNoTeamAreNotStoredWhateverSlackTellsOfThem() {
        orbitIsSetUp();
        slack.addPerson(Person.of("U0RITA", "Rita Faria", "Rita", "Europe/Lisbon"));
        slack.rename("U0RITA", "Rita Faria Lima", "Rita");
        slack.awaitQuiet();
        assertThat(stored("U0RITA")).isEmpty();
        slack.as("U0RITA").say("random", "/stepup help");
        slack.rename("U0RITA", "Rita Lima", "Rita");
        slack.awaitQuiet();
        assertThat(stored("U0RITA")).isEmpty();
        assertThat(stored("U0BO")).containsExactly("U0BO");
    }

    @Test
    void whoIsStoredFromBeforeAndOnNoTeamIsDeletedInTheNight() {
        orbitIsSetUp();
        bot.part(KnownPeople.class)
                .save(List.of(new dev.stepup.team.people.Person(
                        team().workspace(),
                        new MemberId("U0OLD"),
                        "Old Trace",
                        "old",
                        "old",
                        Optional.empty(),
                        Locale.ENGLISH,
                        dev.stepup.team.people.Person.Kind.MEMBER,
                        false,
                        Instant.EPOCH)));
        assertThat(stored("U0OLD")).hasSize(1);

        bot.timePassesTo(next(DayOfWeek.TUESDAY, "03:00"));
        assertThat(stored("U0OLD")).isEmpty();
        assertThat(stored("U0BO", "U0ANA")).hasSize(2);
    }

    @Test
    void aUserGroupThatSlackDoesNotTellOfNowIsNotSaidToBeUnknown() {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().type("Team name", "Orbit").choose(text("schedule.form.group"), "Orbit (@orbit)");
        slack.trouble().next("usergroups.users.list", Mishap.rateLimited(30));
        assertThat(ana.form().submit().errors().values())
                .singleElement()
                .isEqualTo(text("schedule.error.SLACK_DOES_NOT_SAY"));

        bot.clock().moveBy(Duration.ofSeconds(31));
        assertThat(ana.form().submit().errors()).isEmpty();
        assertThat(bot.part(People.class).unknownAmong(team().workspace(), team().roster()))
                .isEmpty();
    }

    @Test
    void aTeamKeepsTheUserGroupThatSlackDoesNotTellOfNow() {
        orbitIsSetUp();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form()
                        .choose(text("schedule.form.group"), "Orbit (@orbit)")
                        .submit()
                        .errors())
                .isEmpty();
        slack.trouble().next("usergroups.list", Mishap.rateLimited(30));

        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().words()).says("schedule.form.group.notTold");
        assertThat(ana.form().value(text("schedule.form.group"))).containsExactly(text("schedule.form.group.asItIs"));
        assertThat(ana.form().submit().errors()).isEmpty();
        assertThat(team().source()).isEqualTo(new RosterSource.UserGroup("S0ORBIT"));

        bot.clock().moveBy(Duration.ofSeconds(31));
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().value(text("schedule.form.group"))).containsExactly("Orbit (@orbit)");
    }

    @Test
    void whereNoUserGroupIsChosenTheFormSaysThatSlackDoesNotTellOfAny() {
        slack.trouble().always("usergroups.list", Mishap.http(500));
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().words()).says("schedule.form.group.notTold");
        assertThat(ana.form().labels()).doesNotContain(text("schedule.form.group"));

        slack.trouble().clear();
        slack.trouble().always("usergroups.list", Mishap.says("missing_scope"));
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        assertThat(ana.form().words()).doesNotSay("schedule.form.group.notTold");
    }

    private Set<String> stored(String... people) {
        var workspace = bot.part(dev.stepup.slack.Installations.class)
                .all()
                .iterator()
                .next()
                .workspace();
        return bot
                .part(KnownPeople.class)
                .findAll(workspace, List.of(people).stream().map(MemberId::new).toList())
                .keySet()
                .stream()
                .map(MemberId::value)
                .collect(java.util.stream.Collectors.toSet());
    }
}
