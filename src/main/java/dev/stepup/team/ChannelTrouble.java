package dev.stepup.team;

/** Why nothing can be posted in a team's channel until a person fixes it. */
public enum ChannelTrouble {
    /** It is archived. */
    ARCHIVED,
    /** The bot is not in it. */
    NOT_A_MEMBER,
    /** It is deleted, or made private without the bot. */
    GONE,
    /** People of another organization read it, and no lead has said that they may read digests. */
    SHARED
}
