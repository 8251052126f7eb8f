package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Reply;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People on several teams say which of them a command in a direct message is about. */
class ChoosingAmongTeamsTest extends ConversationTest {

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
        countsDms(eli);
    }

    private void leads(String name) {
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().choose("Leads", name).submit().errors()).isEmpty();
        bot.settle();
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
            assertThat(asked.words()).as(command.getKey()).says("team.which");

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

        assertThat(said).says("thanks.given", "Eli Rosen").containsAnyOf("*Orbit*", "*Leads*");
        String team = said.contains("*Leads*") ? "Leads" : "Orbit";
        assertThat(eli.lastDm().words()).says("thanks.received.note", team);
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
        assertThat(asked.words()).says("team.which");
        bo.pick(asked.message(), "run_command_for", "Orbit");
        assertThat(bo.again(asked.message()).words()).says("report.summary.title", "Orbit");
        assertThat(bo.say("Stepup", "/stepup pause").words()).contains("*Leads*");
        bo.say("Stepup", "/stepup setup");
        assertThat(bo.form().value("Team name")).containsExactly("Leads");
    }
}
