package dev.stepup.team.people;

import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;

/** The user groups of a workspace. Some workspaces don't share them. */
public interface UserGroups {

    /** Who is in this group. */
    Members members(WorkspaceId workspace, String group);

    /**
     * All that can be chosen, in the order of their names, which are none where Slack does not let us know of them;
     * empty when Slack does not say now.
     */
    Optional<List<UserGroup>> in(WorkspaceId workspace);

    /**
     * A user group.
     *
     * @param id Slack's
     * @param handle what people type behind @
     */
    record UserGroup(String id, String name, String handle) {}
}
