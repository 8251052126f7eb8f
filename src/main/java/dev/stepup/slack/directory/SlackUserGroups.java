package dev.stepup.slack.directory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.people.Members;
import dev.stepup.team.people.NameOrder;
import dev.stepup.team.people.UserGroups;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks up user groups in Slack, without a cache. There are none without the scope {@code usergroups:read}. */
@Component
final class SlackUserGroups implements UserGroups {

    private final SlackWeb web;

    SlackUserGroups(SlackWeb web) {
        this.web = web;
    }

    @Override
    public Members members(WorkspaceId workspace, String group) {
        CallOutcome outcome = web.call(workspace, "usergroups.users.list", Map.of("usergroup", group));
        if (!(outcome instanceof CallOutcome.Delivered told)) {
            return SlackPages.none(outcome);
        }
        return told.list("users").map(SlackPages::ids).orElseGet(Members.NotNow::new);
    }

    @Override
    public Optional<List<UserGroup>> in(WorkspaceId workspace) {
        CallOutcome outcome = web.call(workspace, "usergroups.list", Map.of());
        if (outcome instanceof CallOutcome.Delivered told) {
            return told.list("usergroups").map(SlackUserGroups::groups);
        }
        return outcome instanceof CallOutcome.Refused refused && refused.lasts()
                ? Optional.of(List.of())
                : Optional.empty();
    }

    private static List<UserGroup> groups(JsonArray told) {
        List<UserGroup> groups = new ArrayList<>();
        for (JsonElement each : told) {
            if (each instanceof JsonObject group
                    && !SlackPerson.text(group, "id").isBlank()
                    && SlackPerson.number(group, "date_delete") == 0) {
                groups.add(new UserGroup(
                        SlackPerson.text(group, "id"),
                        SlackPerson.text(group, "name"),
                        SlackPerson.text(group, "handle")));
            }
        }
        groups.sort(Comparator.comparing(UserGroup::name, NameOrder.ORDER));
        return groups;
    }
}
