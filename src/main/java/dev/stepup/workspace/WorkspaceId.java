package dev.stepup.workspace;

/** The id of a Slack workspace, the outermost key of every record. */
public record WorkspaceId(String value) {

    public WorkspaceId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a workspace id is never blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
