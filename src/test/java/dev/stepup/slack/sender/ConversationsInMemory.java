package dev.stepup.slack.sender;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Conversations that are forgotten with the test. */
final class ConversationsInMemory implements DirectMessages {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Override
    public Optional<String> with(WorkspaceId workspace, MemberId person) {
        return Optional.ofNullable(known.get(workspace + "/" + person));
    }

    @Override
    public void remember(WorkspaceId workspace, MemberId person, String conversation) {
        known.put(workspace + "/" + person, conversation);
    }
}
