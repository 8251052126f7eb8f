package dev.stepup.team.slack;

import dev.stepup.slack.ConfirmableAction;
import dev.stepup.slack.Confirmation;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.WatchChannel;
import org.springframework.stereotype.Component;

/** Lets digests appear where another organization reads them, once somebody who runs the team has said so. */
@Component
final class PostWhereOthersRead implements ConfirmableAction {

    static final String NAME = "post_where_others_read";

    private final Teams teams;
    private final Access access;
    private final WatchChannel watchChannel;

    PostWhereOthersRead(Teams teams, Access access, WatchChannel watchChannel) {
        this.teams = teams;
        this.access = access;
        this.watchChannel = watchChannel;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public SlackMessage confirm(Confirmation confirmation, Words words) {
        return teams.find(confirmation.asker().workspace(), confirmation.value())
                .filter(team -> access.mayRun(team, confirmation.asker().id()))
                .map(team -> agreed(team, words))
                .orElseGet(() -> SlackMessage.of(words.say(access.refusal(
                        confirmation.asker().workspace(), confirmation.asker().id(), "team.leadsOnly"))));
    }

    private SlackMessage agreed(Team team, Words words) {
        watchChannel.agreed(team);
        return SlackMessage.of(words.say("team.shared.yes", Mrkdwn.escape(team.name()), "<#" + team.channel() + ">"));
    }

    @Override
    public SlackMessage leave(Words words) {
        return SlackMessage.of(words.say("team.shared.no"));
    }
}
