package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as people type them: with the signs and spaces of their keyboards, with slips, to several at once. */
class TypingAsPeopleDoTest extends ConversationTest {

    private static final String YES = "Yes, do that";

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/stepup thanks @eli, inventing: built the “deploy” button – at last!",
                "/stepup thanks\u00a0@eli\u00a0inventing\u00a0built the “deploy” button – at last!",
                "/stepup /stepup thanks “@eli” ‘inventing’ – built the “deploy” button – at last!",
                "/stepup thanks eli inventing built the “deploy” button – at last!",
                "/stepup thanks Eli Rosen, inventing built the “deploy” button – at last!",
                "/stepup thanks to ELI for inv… built the “deploy” button – at last!",
                "/stepup `thanks @eli` inven\u200bting\ufeff built the “deploy” button – at last!",
                "/stepup thanks 🎉 @eli inventing, built the “deploy” button – at last!"
            })
    void itIsReadAsMeantAndWhatTheyDidIsKeptAsTyped(String typed) {
        assertThat(bo.say(ORBIT, typed).words()).contains("telling Eli Rosen", "*Orbit*");
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words())
                .contains("*Bo Lindqvist* thanks you for *Inventing*", "> built the “deploy” button – at last!");
    }

    @Test
    void aNameThatIsNotPlainIsNotGuessed() {
        assertThat(bo.say(ORBIT, "/stepup thanks kim inventing x").words()).contains("“kim”", "nothing was stored");
        assertThat(bo.say(ORBIT, "/stepup thanks rosen inventing x").words()).contains("“rosen”");
        assertThat(ana.say(ORBIT, "/stepup summary this week hana").words()).contains("Hana Iyer");
    }

    @Test
    void aSlipInTheFunctionIsPutRightWithOnePressAndOnlyOnce() {
        countsDms(eli);
        Message asked = bo.say(ORBIT, "/stepup thanks @eli, inventng: built “it” & more")
                .message();
        assertThat(asked.words())
                .contains("“inventng”", "Did you mean `/stepup thanks @Eli Rosen, inventing: built “it” &amp; more`?");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();

        bo.press(asked, YES);
        assertThat(bo.again(asked).words()).contains("telling Eli Rosen");
        bot.settle();
        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words()).contains("> built “it” &amp; more");
    }

    @Test
    void whoPressesItTwiceBeforeItIsGoneDoesItOnce() {
        RawRequest pressed = RawRequest.interaction("""
                {"type":"block_actions","team":{"id":"T0ORBIT"},"user":{"id":"U0BO","team_id":"T0ORBIT"},
                "trigger_id":"1.2.%s","container":{"type":"message","message_ts":"1764000000.000100",
                "channel_id":"C0ORBIT","is_ephemeral":true},"channel":{"id":"C0ORBIT"},"actions":[{"type":"button",
                "action_id":"run_command","block_id":"b","value":"thanks <@U0ELI> inventing: built it"}]}""");
        for (String trigger : List.of("first", "second")) {
            assertThat(RawRequest.form(pressed.body().replace("%25s", trigger))
                            .to(bot)
                            .statusCode())
                    .isEqualTo(200);
        }
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(eli.lastDm().words()).contains("> built it");
    }

    @Test
    void spacesOfAllKindsInTheTeamsNameAreSpaces() {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "\u00a0Team\u00a0 Orbit\u200b ")
                        .submit()
                        .errors())
                .isEmpty();
        assertThat(team().name()).isEqualTo("Team Orbit");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().type("Team name", "\u00a0\u200b").submit().errors())
                .isNotEmpty();
    }

    @Test
    void aSlipInACommandCarriesAllThatFollowedIt() {
        Message asked = bo.say(ORBIT, "/stepup thnaks @eli inventing built it").message();
        assertThat(asked.words()).contains("Did you mean `/stepup thanks`?");

        bo.press(asked, YES);
        bot.settle();
        assertThat(eli.lastDm().words()).contains("> built it");
    }

    @Test
    void whatItDoesThenIsWhatWhoeverPressesMayDo() {
        leads("Bo Lindqvist");
        Message asked = bo.say(ORBIT, "/stepup pasue").message();
        assertThat(asked.words()).contains("Did you mean `/stepup pause`?");
        leads("Ana Almeida");

        bo.press(asked, YES);
        assertThat(bo.again(asked).words()).contains("Only leads and admins can do that");
    }

    private void leads(String name) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().choose("Leads", name).submit().errors()).isEmpty();
        bot.settle();
    }

    @Test
    void aSlipInAFormsCommandOpensTheFormAndTakesTheQuestionAway() {
        Message asked = bo.say(ORBIT, "/stepup thanks @eli relatng").message();

        bo.press(asked, YES);

        assertThat(bo.form().value("Who")).containsExactly("Eli Rosen");
        assertThat(bo.messages(ORBIT)).noneMatch(message -> message.ts().equals(asked.ts()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary last 4 wekks visoning", "export qarter", "away until firday", "scheduel"})
    void aSlipInAPeriodOrADateIsPutRight(String typed) {
        Message asked = ana.say(ORBIT, "/stepup " + typed).message();
        assertThat(asked.words()).contains("Did you mean");

        ana.press(asked, YES);

        assertThat(ana.again(asked).words())
                .doesNotContain("Did you mean")
                .containsAnyOf("*Orbit, ", "file", "You’re away through Friday", "Next check-in");
    }

    @Test
    void twoAreThankedTogether() {
        countsDms(eli);
        int daras = dara.dms().size();
        assertThat(bo.say(ORBIT, "/stepup thanks @eli, @dara: inventing built it together")
                        .words())
                .contains("telling Eli Rosen and Dara Okafor now", "Inventing", "*Orbit*");
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(dara.dms()).hasSize(daras + 1);
        assertThat(dara.lastDm().words()).contains("*Bo Lindqvist* thanks you for *Inventing*", "> built it together");

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, fatima, goran).forEach(person -> names(person, "Visioning", "Hana Iyer"));
        bot.clock().moveBy(Duration.ofMinutes(1));
        String digest = theDigestComes().words();
        assertThat(digest).contains("*Inventing:* Dara Okafor and Eli Rosen", "Dara Okafor and Eli Rosen, *Inventing*");
        assertThat(digest.split("built it together", -1)).as("told once").hasSize(2);
    }

    @Test
    void ofTwoWhereOneIsNoColleagueNobodyIsThanked() {
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @kim inventing x").words())
                .contains("share no team with Kim Osei", "nothing was stored");
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @nobody inventing x").words())
                .contains("“@nobody”");
        assertThat(bo.say(ORBIT, "/stepup thanks @eli @bo inventing x").words()).contains(":smile:");
        bot.settle();

        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void withNoStoryTheFormHasThemBoth() {
        bo.say(ORBIT, "/stepup thanks @eli and dara for inventing");
        assertThat(bo.form().value("Who")).containsExactlyInAnyOrder("Eli Rosen", "Dara Okafor");
        bo.form().type("What they did", "built it").submit();
        bot.settle();

        assertThat(newDms(eli)).hasSize(1);
        assertThat(dara.lastDm().words()).contains("> built it");
    }

    @Test
    void aGroupIsThankedAfterALook() {
        int kims = kim.dms().size();
        Message asked = bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                .message();
        assertThat(asked.words())
                .contains("thank Ana Almeida, Chen Wei,", "and Hana Iyer for *Inventing*", "> built it")
                .doesNotContain("Bo Lindqvist");
        bot.settle();
        assertThat(newDms(eli)).isEmpty();

        bo.press(asked, "Post it");
        bot.settle();
        assertThat(bo.again(asked).words()).contains("telling Ana Almeida, Chen Wei,");
        assertThat(newDms(eli)).hasSize(1);
        assertThat(kim.dms()).hasSize(kims);
    }

    @Test
    void aGroupThatIsLeftHearsNothing() {
        Message asked = bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                .message();

        bo.press(asked, "Leave it");
        bot.settle();
        assertThat(bo.again(asked).words()).contains("nothing was changed");
        assertThat(newDms(eli)).isEmpty();
    }

    @Test
    void aGroupThatSlackDoesNotTellOfIsNotTakenForEmpty() {
        slack.trouble().always("usergroups.users.list", Mishap.says("missing_scope"));

        assertThat(bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing built it")
                        .words())
                .contains("didn’t tell me who is in that group", "nothing was stored");
        slack.trouble().clear();
        assertThat(bo.say(ORBIT, "/stepup thanks <!subteam^S0ORBIT|@orbit> inventing " + "x".repeat(2500))
                        .words())
                .contains("too long to thank a whole group");
    }

    @Test
    void withSeveralTeamsACommandInADirectMessageAsksWhich() {
        ana.say("orbit-leads", "/stepup setup");
        assertThat(ana.form().type("Team name", "Leads").submit().errors()).isEmpty();
        bot.settle();

        for (Map.Entry<String, String> command : Map.of(
                        "schedule", "*Leads*",
                        "pause", "*Leads*",
                        "resume", "*Leads*",
                        "skip", "*Leads*",
                        "pulse", "*Leads*",
                        "digest", "Leads",
                        "export last 4 weeks", "*Leads*",
                        "summary last month @bo", "Leads")
                .entrySet()) {
            Message asked = ana.say("Stepup", "/stepup " + command.getKey()).message();
            assertThat(asked.words()).as(command.getKey()).contains("Which team?");

            ana.pick(asked, "run_command_for", "Leads");
            bot.settle();
            assertThat(ana.again(asked).words()).as(command.getKey()).contains(command.getValue());
        }
    }

    @Test
    void thanksInADirectMessageSayForWhichOfSeveralTeamsTheyCount() {
        ana.say("orbit-leads", "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Leads")
                        .choose("Members", "Ana Almeida", "Bo Lindqvist", "Eli Rosen")
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();

        String said = bo.say("Stepup", "/stepup thanks @eli inventing built it").words();
        bot.settle();

        assertThat(said).contains("telling Eli Rosen").containsAnyOf("*Orbit*", "*Leads*");
        String team = said.contains("*Leads*") ? "Leads" : "Orbit";
        assertThat(eli.lastDm().words()).contains("It counts for " + team);
    }

    @Test
    void aMemberOfSeveralTeamsIsAskedAndALeadOfOneOfThemIsNot() {
        ana.say("orbit-leads", "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Leads")
                        .choose("Leads", "Bo Lindqvist")
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();

        Reply asked = bo.say("Stepup", "/stepup summary visioning");
        assertThat(asked.words()).contains("Which team?");
        bo.pick(asked.message(), "run_command_for", "Orbit");
        assertThat(bo.again(asked.message()).words()).contains("*Orbit, ");
        assertThat(bo.say("Stepup", "/stepup pause").words()).contains("*Leads*");
        bo.say("Stepup", "/stepup setup");
        assertThat(bo.form().value("Team name")).containsExactly("Leads");
    }
}
