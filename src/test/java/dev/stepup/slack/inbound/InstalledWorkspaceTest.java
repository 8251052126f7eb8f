package dev.stepup.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.BlockSuggestionRequest;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstalledWorkspaceTest {

    private static final String VIEW =
            "'view':{'id':'V1','type':'modal','team_id':'T0THEIRS','app_installed_team_id':'T0OURS',"
                    + "'callback_id':'a','private_metadata':'','blocks':[]}";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            view_submission  | 'team':{'id':'T0OURS'},'user':{'id':'U1','team_id':'T0OURS'},VIEW
            view_submission  | 'team':{'id':'T0THEIRS'},'user':{'id':'U1','team_id':'T0THEIRS'},VIEW
            view_submission  | 'team':null,'enterprise':{'id':'E1'},'is_enterprise_install':true,'user':{'id':'U1','team_id':'T0OURS'},'view':{'id':'V1','type':'modal','app_installed_team_id':'E1'}
            view_closed      | 'team':{'id':'T0THEIRS'},'user':{'id':'U1','team_id':'T0THEIRS'},'is_cleared':false,VIEW
            view_closed      | 'team':null,'enterprise':{'id':'E1'},'user':{'id':'U1'},'is_cleared':false,'view':{'id':'V1','type':'modal','team_id':'T0OURS'}
            block_suggestion | 'team':{'id':'T0THEIRS'},'user':{'id':'U1','team_id':'T0THEIRS'},'action_id':'a','value':'x',VIEW
            block_suggestion | 'team':null,'enterprise':{'id':'E1'},'is_enterprise_install':true,'user':{'id':'U1','team_id':'T0OURS'},'action_id':'a','value':'x'
            block_actions    | 'team':{'id':'T0THEIRS'},'user':{'id':'U1','team_id':'T0THEIRS'},'actions':[{'action_id':'a'}],VIEW
            block_actions    | 'team':{'id':'T0THEIRS'},'user':{'id':'U1','team_id':'T0THEIRS'},'actions':[{'action_id':'a'}],'message':{'ts':'1.2','team':'T0OURS'}
            block_actions    | 'team':{'id':'T0OURS'},'user':{'id':'U1','team_id':'T0THEIRS'},'actions':[{'action_id':'a'}]
            block_actions    | 'team':null,'enterprise':{'id':'E1'},'is_enterprise_install':true,'user':{'id':'U1','team_id':'T0OURS'},'actions':[{'action_id':'a'}]
            message_action   | 'team':{'id':'T0OURS'},'user':{'id':'U1','team_id':'T0OURS'},'message':{'ts':'1.2','team':'T0THEIRS'}
            message_action   | 'team':null,'enterprise':{'id':'E1'},'is_enterprise_install':true,'user':{'id':'U1','team_id':'T0OURS'},'message':{'ts':'1.2'}
            shortcut         | 'team':{'id':'T0OURS'},'user':{'id':'U1','team_id':'T0OURS'}
            shortcut         | 'team':null,'enterprise':{'id':'E1'},'is_enterprise_install':true,'user':{'id':'U1','team_id':'T0OURS'}
            """)
    void anInteractionBelongsToTheWorkspaceThatTheAppIsInstalledIn(String type, String fields) throws Exception {
        String payload = ("{'type':'" + type + "'," + fields.replace("VIEW", VIEW) + "}").replace('\'', '"');

        Request<?> request = found("payload=" + URLEncoder.encode(payload, StandardCharsets.UTF_8));

        assertThat(request.getContext().getTeamId()).isEqualTo("T0OURS");
        assertThat(teamOf(request)).isEqualTo("T0OURS");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            'team_id':'T0OURS'
            'team_id':'T0THEIRS','is_ext_shared_channel':true,'authorizations':[{'team_id':'T0OURS','user_id':'U9'}]
            'team_id':'T0THEIRS','is_ext_shared_channel':true,'context_team_id':'T0OURS'
            'team_id':'T0OURS','authorizations':[]
            'team_id':'T0OURS','authorizations':[{'enterprise_id':'E1','team_id':null,'is_enterprise_install':true}]
            'team_id':'E1','authorizations':[{'enterprise_id':'E1','team_id':'T0OURS','is_enterprise_install':true}]
            """)
    void anEventBelongsToTheWorkspaceThatItIsAuthorizedFor(String fields) throws Exception {
        String event = "{'type':'event_callback','event':{'type':'function_executed'}," + fields + "}";

        assertThat(found(event.replace('\'', '"')).getContext().getTeamId()).isEqualTo("T0OURS");
    }

    @Test
    void aCommandBelongsToTheWorkspaceThatItWasTypedIn() throws Exception {
        String command = "command=%2Fstepup&user_id=U1&enterprise_id=E1&is_enterprise_install=true&team_id=T0OURS";

        assertThat(found(command).getContext().getTeamId()).isEqualTo("T0OURS");
    }

    @Test
    void anOrganizationIsNoWorkspace() throws Exception {
        Request<?> request = found("{\"type\":\"event_callback\",\"event\":{\"type\":\"app_uninstalled\"},"
                + "\"team_id\":\"E1\",\"authorizations\":[{\"team_id\":\"E1\"}]}");

        assertThat(request.getContext().getTeamId()).isNull();
    }

    private static Request<?> found(String body) throws Exception {
        Request<?> request = new SlackRequestParser(AppConfig.builder().build())
                .parse(SlackRequestParser.HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .requestBody(body)
                        .headers(new RequestHeaders(Map.of()))
                        .remoteAddress("127.0.0.1")
                        .build());
        new InstalledWorkspace().apply(request, Response.ok(), next -> Response.ok());
        return request;
    }

    /** Where listeners read it. */
    private static String teamOf(Request<?> request) {
        if (request instanceof ViewSubmissionRequest submission) {
            return Interactions.of(submission.getPayload()).asker().workspace().value();
        }
        if (request instanceof BlockActionRequest action) {
            return Interactions.of(action.getPayload()).asker().workspace().value();
        }
        if (request instanceof BlockSuggestionRequest suggestion) {
            return Interactions.asker(suggestion.getPayload()).workspace().value();
        }
        if (request instanceof MessageShortcutRequest shortcut) {
            return shortcut.getPayload().getTeam().getId();
        }
        return request instanceof GlobalShortcutRequest shortcut
                ? shortcut.getPayload().getTeam().getId()
                : request.getContext().getTeamId();
    }
}
