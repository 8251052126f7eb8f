package dev.stepup.team;

import dev.stepup.workspace.WorkspaceId;
import java.util.List;

/** The user groups of a workspace, as Slack knows them at this moment; not every workspace lets us know. */
public interface UserGroups {

    /** Who is in this group. */
    Members members(WorkspaceId workspace, String group);

    /** All that can be chosen, in the order of their names; none when Slack does not say. */
    List<UserGroup> in(WorkspaceId workspace);

    /**
     * A user group.
     *
     * @param id Slack's
     * @param handle what people type behind @
     */
    record UserGroup(String id, String name, String handle) {}
}
