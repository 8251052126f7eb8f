package dev.stepup.team.people;

import dev.stepup.workspace.WorkspaceId;

/** Looks up the channels of a workspace. */
public interface Channels {

    /** Who is in this channel, other bots included. */
    Members members(WorkspaceId workspace, String channel);

    /** Whether the bot can post there. */
    BotMembership membership(WorkspaceId workspace, String channel);

    /** Joins this channel, if it is public and the bot may. */
    Joining join(WorkspaceId workspace, String channel);

    /** Whether the bot came to be in a channel. */
    enum Joining {
        JOINED,
        /** Somebody must invite it: it is private, or the scope was not granted. */
        NOT_ALLOWED,
        /** Slack does not answer just now. */
        NOT_NOW
    }

    /** How the bot stands to a channel. */
    enum BotMembership {
        MEMBER,
        /** It can, and people of another organization read it. */
        MEMBER_WITH_OTHERS,
        /** It can, and another organization is invited to read it. */
        MEMBER_OTHERS_INVITED,
        NOT_A_MEMBER,
        ARCHIVED,
        UNKNOWN_CHANNEL,
        SLACK_DOES_NOT_SAY
    }
}
