package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.Person;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a team keeps to itself stays with its people, whoever asks and from wherever. */
class AskingFromOutsideTest extends ConversationTest {

    private final Client kim = slack.as("U0KIM");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @Test
    void theScheduleIsForThoseWhoAreOnTheTeam() {
        slack.addPerson(Person.of("U0SAM", "Sam Lee", "Sam", "Europe/Lisbon"));
        slack.join(ORBIT, "U0JUNO");
        slack.awaitQuiet();

        for (Client outsider : List.of(kim, slack.as("U0SAM"), slack.as("U0JUNO"))) {
            assertThat(outsider.say(ORBIT, "/stepup schedule").words())
                    .says("team.noneOfYours")
                    .doesNotContain("Thursday", "*Orbit*");
        }
        assertThat(bo.say(ORBIT, "/stepup schedule").words()).contains("*Orbit*", "Thursday");
    }

    @Test
    void aStrangerWhomSlackDoesNotTellOfJustNowReadsNoScheduleEither() {
        slack.trouble().always("users.info", Mishap.http(500));

        assertThat(kim.say(ORBIT, "/stepup schedule").words()).doesNotContain("Thursday", "*Orbit*");
    }

    @Test
    void theDetailsOfACheckInOpenForItsPeopleAndForWhoSeesItsChannel() {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        for (Client person : List.of(bo, chen, dara, eli, fatima)) {
            names(person, "Inventing", person == eli ? "Bo Lindqvist" : "Eli Rosen");
        }
        String checkIn = checkIn().id();
        theDigestComes();

        assertThat(details("U0KIM", "C0ORBIT", checkIn)).says("report.turnout", 5, 8);
        assertThat(details("U0BO", "C0GENERAL", checkIn)).says("report.turnout", 5, 8);
        assertThat(details("U0KIM", "C0GENERAL", checkIn))
                .says("report.details.notYours")
                .doesNotSay("report.turnout")
                .doesNotContain("Orbit");
        assertThat(details("U0KIM", "", checkIn)).doesNotSay("report.turnout").doesNotContain("Orbit");
    }

    /** What opens for this person who presses Details in a message of this channel, or in no message at all. */
    private String details(String person, String channel, String checkIn) {
        int before = slack.calls("views.open").size();
        String message =
                channel.isEmpty() ? "" : "'channel':{'id':'" + channel + "'},'message':{'ts':'1.1','team':'T0ORBIT'},";
        slack.trouble().next("views.open", Mishap.answers("{\"ok\":true}"));
        RawRequest.interaction(("{'type':'block_actions','trigger_id':'1.2','team':{'id':'T0ORBIT'}," + message
                                + "'user':{'id':'" + person + "','team_id':'T0ORBIT'},'actions':[{'type':'button',"
                                + "'block_id':'b','action_id':'digest_details','value':'" + checkIn + "'}]}")
                        .replace('\'', '"'))
                .to(bot);
        return slack.calls("views.open").get(before).params().toString();
    }
}
