package dev.stepup.slack.directory;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.stepup.conversation.TestClock;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Web;
import dev.stepup.team.people.Channels.BotMembership;
import dev.stepup.team.people.Members;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that Slack does not tell to its end is no whole list, and nobody is missing because of it. */
class SlackListsTest {

    private static final String MEMBERS = "/api/conversations.members";
    private static final String USERS = "/api/users.list";
    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final MemberId ANA = new MemberId("U0ANA");
    private static final MemberId BO = new MemberId("U0BO");

    @RegisterExtension
    static final WireMockExtension slack = WireMockExtension.newInstance()
            .options(wireMockConfig().dynamicPort())
            .build();

    private final SlackWeb web = Web.at(
            URI.create(slack.baseUrl() + "/api/"),
            Duration.ofMinutes(1),
            TestClock.standing(Instant.parse("2026-11-23T12:00:00Z")));
    private final SlackChannels channels = new SlackChannels(web, Web.installations());
    private final SlackUserGroups groups = new SlackUserGroups(web);

    @Test
    void aListIsReadToItsEndWithoutTheBot() {
        slack.stubFor(post(MEMBERS).willReturn(okJson(page("\"U0ANA\",\"U0STEPUP\"", "more"))));
        slack.stubFor(
                post(MEMBERS).withFormParam("cursor", containing("more")).willReturn(okJson(page("\"U0BO\"", ""))));

        assertThat(channels.members(ORBIT, "C0ORBIT")).isEqualTo(new Members.Told(Set.of(ANA, BO)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true}",
                "{\"ok\":true,\"members\":null}",
                "{\"ok\":true,\"members\":{}}",
                "{\"ok\":true,\"members\":[\"U0BO\",7]}",
                "{\"ok\":true,\"members\":[null]}",
                "{\"ok\":false,\"error\":\"brand_new_error\"}",
                "[]",
                ""
            })
    void aListThatEndsInTheMiddleIsAskedForLater(String second) {
        slack.stubFor(post(MEMBERS).willReturn(okJson(page("\"U0ANA\"", "more"))));
        slack.stubFor(post(MEMBERS).withFormParam("cursor", containing("more")).willReturn(okJson(second)));

        assertThat(channels.members(ORBIT, "C0ORBIT")).isEqualTo(new Members.NotNow());
    }

    @Test
    void aListThatGoesCheckInForEverIsAskedForLater() {
        slack.stubFor(post(MEMBERS).willReturn(okJson(page("\"U0ANA\"", "again"))));

        assertThat(channels.members(ORBIT, "C0ORBIT")).isEqualTo(new Members.NotNow());
        slack.verify(2, postRequestedFor(urlEqualTo(MEMBERS)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"ok\":true}", "{\"ok\":true,\"users\":[{}]}", "{\"ok\":false,\"error\":\"brand_new_error\"}"})
    void aUserGroupThatIsNotToldIsAskedForLater(String answer) {
        slack.stubFor(post("/api/usergroups.users.list").willReturn(okJson(answer)));
        slack.stubFor(post("/api/usergroups.list").willReturn(okJson(answer)));

        assertThat(groups.members(ORBIT, "S0ORBIT")).isEqualTo(new Members.NotNow());
        assertThat(groups.in(ORBIT)).isEmpty();
    }

    @Test
    void whatWillNotBeToldIsSaidSo() {
        String answer = "{\"ok\":false,\"error\":\"missing_scope\"}";
        slack.stubFor(post(MEMBERS).willReturn(okJson(answer)));
        slack.stubFor(post("/api/usergroups.users.list").willReturn(okJson(answer)));

        assertThat(channels.members(ORBIT, "C0ORBIT")).isEqualTo(new Members.NotToUs());
        assertThat(groups.members(ORBIT, "S0ORBIT")).isEqualTo(new Members.NotToUs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"ok\":true}", "{\"ok\":true,\"channel\":\"C0ORBIT\"}", "{\"ok\":true,\"channel\":{}}"})
    void aChannelThatIsNotToldOfIsNotTakenForOneThatIsGone(String answer) {
        slack.stubFor(post("/api/conversations.info").willReturn(okJson(answer)));

        assertThat(channels.membership(ORBIT, "C0ORBIT")).isEqualTo(BotMembership.SLACK_DOES_NOT_SAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"ok\":true}",
                "{\"ok\":true,\"members\":[7,{\"name\":\"ana\"}],\"response_metadata\":{\"next_cursor\":\"again\"}}",
                "{\"ok\":true,\"members\":[{\"id\":\"U0P1\"}],\"response_metadata\":{\"next_cursor\":\"again\"}}"
            })
    void peopleWhoAreNotOnTheWorkspacesListAreAskedForOneByOneAndNotTakenForNobody(String list) {
        slack.stubFor(post(USERS).willReturn(okJson(list)));
        slack.stubFor(post("/api/users.info").willReturn(okJson("{\"ok\":true}")));
        SlackUsers users = Web.patiently(callDeadline -> new SlackUsers(web, callDeadline));
        Set<MemberId> many =
                IntStream.range(0, 600).mapToObj(i -> new MemberId("U0P" + i)).collect(Collectors.toSet());

        assertThat(users.many(ORBIT, many))
                .hasSize(600)
                .satisfies(told -> assertThat(told.values()).noneMatch(UserAnswer.Nobody.class::isInstance));
        assertThat(slack.findAll(postRequestedFor(urlEqualTo(USERS)))).hasSizeLessThanOrEqualTo(2);
        users.destroy();
    }

    private static String page(String members, String cursor) {
        return "{\"ok\":true,\"members\":[" + members + "],\"response_metadata\":{\"next_cursor\":\"" + cursor + "\"}}";
    }
}
