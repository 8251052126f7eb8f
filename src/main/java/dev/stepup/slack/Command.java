package dev.stepup.slack;

import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;

/**
 * What somebody typed behind {@code /stepup}.
 *
 * @param channel Slack's id of where they typed it
 * @param words what follows the name of the subcommand, as Slack escaped it
 * @param trigger lets a form be opened for three seconds; also names this one request
 */
public record Command(WorkspaceId workspace, MemberId asker, String channel, String words, String trigger) {}
