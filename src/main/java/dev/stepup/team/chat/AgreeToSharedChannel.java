package dev.stepup.team.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.lifecycle.WatchChannel;
import org.springframework.stereotype.Component;

/** Allows digests in a channel that another organization reads, after a lead or admin agreed. */
@Component
final class AgreeToSharedChannel implements ConfirmableAction {

    static final String NAME = "post_where_others_read";

    private final Teams teams;
    private final Access access;
    private final WatchChannel watchChannel;

    AgreeToSharedChannel(Teams teams, Access access, WatchChannel watchChannel) {
        this.teams = teams;
        this.access = access;
        this.watchChannel = watchChannel;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        return teams.find(confirmation.asker().workspace(), confirmation.value())
                .filter(team -> access.mayRun(team, confirmation.asker().id()))
                .map(team -> agreed(team, words))
                .orElseGet(() -> Message.of(words.say(access.refusal(
                        confirmation.asker().workspace(), confirmation.asker().id(), "team.leadsOnly"))));
    }

    private Message agreed(Team team, Words words) {
        watchChannel.agreed(team);
        return Message.of(words.say("team.shared.yes", Markup.escape(team.name()), Markup.channel(team.channel())));
    }

    @Override
    public Message leave(Words words) {
        return Message.of(words.say("team.shared.no"));
    }
}
