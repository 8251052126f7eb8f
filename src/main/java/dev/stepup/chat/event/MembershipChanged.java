package dev.stepup.chat.event;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/** Somebody, other than the bot, has joined a channel or left it. */
public record MembershipChanged(WorkspaceId workspace, String channel, MemberId person, boolean joined) {}
