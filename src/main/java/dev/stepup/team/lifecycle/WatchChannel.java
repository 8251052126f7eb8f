package dev.stepup.team.lifecycle;

import dev.stepup.chat.Outbox;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.Channels;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Notices when a team's channel stops working, and when it works again. The team pauses in between, and its leads are
 * told once about each.
 */
@Component
public final class WatchChannel {

    private final Teams teams;
    private final Channels channels;
    private final News news;
    private final Outbox outbox;
    private final Clock clock;

    WatchChannel(Teams teams, Channels channels, News news, Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
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
        switch (channels.membership(team.workspace(), team.channel())) {
            case MEMBER, MEMBER_OTHERS_INVITED -> well(team);
            case MEMBER_WITH_OTHERS -> readByOthers(team);
            case ARCHIVED -> found(team, ChannelTrouble.ARCHIVED);
            case NOT_A_MEMBER -> found(team, ChannelTrouble.NOT_A_MEMBER);
            case UNKNOWN_CHANNEL -> found(team, team.trouble().orElse(ChannelTrouble.GONE));
            case SLACK_DOES_NOT_SAY -> {
                // Then it stays as it was known.
            }
        }
    }

    /** People of another organization read it; digests come there once a lead has said that they may read them. */
    private void readByOthers(Team team) {
        if (teams.agreesToShare(team)) {
            well(team);
        } else {
            found(team, ChannelTrouble.SHARED);
        }
    }

    /** Another organization has come into this channel at this moment. */
    public void shared(Team team, Instant at) {
        teams.askAgainToShare(team, at);
        look(team);
    }

    /** A lead lets other organizations in the channel read its digests. */
    public void agreed(Team team) {
        teams.agreeToShare(team, clock.instant());
        look(team);
    }

    /** The channel that was known by this id is known by another now; what is on its way there goes there. */
    public void moved(WorkspaceId workspace, String from, String to) {
        outbox.moveChannel(workspace, from, to);
        teams.moveChannel(workspace, from, to);
        teams.ofChannel(workspace, to).ifPresent(this::look);
    }

    /** Nothing is in the way any more. */
    private void well(Team team) {
        if (teams.note(team, Optional.empty())) {
            news.mended(team);
        }
    }

    /** The team was stored with a channel where the bot can post; it had this one before. */
    public void saved(Optional<Team> before, Team saved, boolean readByOthers) {
        if (readByOthers && !teams.agreesToShare(saved)) {
            found(saved, ChannelTrouble.SHARED);
        } else if (before.flatMap(Team::trouble).isPresent()) {
            news.mended(saved);
        }
    }

    /** What the leads of a team hear of its channel. */
    public interface News {

        /** Nothing can be posted there, so check-ins are on hold. */
        void troubled(Team team, ChannelTrouble trouble);

        /** The team goes on, unless somebody has paused it. */
        void mended(Team team);
    }
}
