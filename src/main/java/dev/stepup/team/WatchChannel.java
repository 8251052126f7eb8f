package dev.stepup.team;

import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Notices when nothing can be posted in a team's channel any more, and when it can again. Meanwhile the team rests; its
 * leads hear once of each.
 */
@Component
public final class WatchChannel {

    private final Teams teams;
    private final Channels channels;
    private final News news;

    WatchChannel(Teams teams, Channels channels, News news) {
        this.teams = teams;
        this.channels = channels;
        this.news = news;
    }

    /** There is this trouble with the team's channel. */
    public void found(Team team, ChannelTrouble trouble) {
        if (teams.note(team, Optional.of(trouble))) {
            news.troubled(team, trouble);
        }
    }

    /** Asks Slack how the channel is. */
    public void look(Team team) {
        switch (channels.standing(team.workspace(), team.channel())) {
            case MEMBER -> well(team);
            case ARCHIVED -> found(team, ChannelTrouble.ARCHIVED);
            case NOT_A_MEMBER -> found(team, ChannelTrouble.NOT_A_MEMBER);
            case UNKNOWN_CHANNEL -> found(team, team.trouble().orElse(ChannelTrouble.GONE));
            case SLACK_DOES_NOT_SAY -> {
                // Then it stays as it was known.
            }
        }
    }

    /** Nothing is in the way any more. */
    private void well(Team team) {
        if (teams.note(team, Optional.empty())) {
            news.mended(team);
        }
    }

    /** The team was stored with a channel that is well; it had this one before. */
    public void savedInPlaceOf(Team before, Team saved) {
        if (before.trouble().isPresent()) {
            news.mended(saved);
        }
    }

    /** What the leads of a team hear of its channel. */
    public interface News {

        /** Nothing can be posted there, so the team rests. */
        void troubled(Team team, ChannelTrouble trouble);

        /** The team goes on, unless somebody has paused it. */
        void mended(Team team);
    }
}
