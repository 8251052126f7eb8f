package dev.stepup.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Who pressed, chose or submitted something, and where they are at home. */
public record Asker(WorkspaceId workspace, MemberId id) {

    /** Who pressed it. */
    public static Asker of(BlockActionPayload payload) {
        return new Asker(
                new WorkspaceId(payload.getTeam().getId()),
                new MemberId(payload.getUser().getId()));
    }

    /** Who types. */
    public static Asker of(BlockSuggestionPayload payload) {
        return new Asker(
                new WorkspaceId(payload.getTeam().getId()),
                new MemberId(payload.getUser().getId()));
    }

    /** Who submitted it. */
    public static Asker of(ViewSubmissionPayload payload) {
        return new Asker(
                new WorkspaceId(payload.getTeam().getId()),
                new MemberId(payload.getUser().getId()));
    }
}
