package dev.stepup.chat.event;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** A person other than the bot joined or left a channel. */
public record MembershipChanged(WorkspaceId workspace, String channel, MemberId person, boolean joined) {}
