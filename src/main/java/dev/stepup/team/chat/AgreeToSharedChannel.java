package dev.stepup.team.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
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
    private final Audit audit;

    AgreeToSharedChannel(Teams teams, Access access, WatchChannel watchChannel, Audit audit) {
        this.teams = teams;
        this.access = access;
        this.watchChannel = watchChannel;
        this.audit = audit;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        return teams.find(confirmation.asker().workspace(), confirmation.value())
                .filter(team -> access.mayRun(team, confirmation.asker().id()))
                .map(team -> agreed(team, confirmation.asker(), words))
                .orElseGet(() -> Message.of(words.say(access.refusal(
                        confirmation.asker().workspace(), confirmation.asker().id(), "team.leadsOnly"))));
    }

    private Message agreed(Team team, Asker asker, Words words) {
        watchChannel.agreed(team);
        audit.note(team.workspace(), team.id(), asker.id(), Action.OTHERS_MAY_READ);
        return Message.of(words.say("team.shared.yes", Markup.escape(team.name()), Markup.channel(team.channel())));
    }

    @Override
    public Message leave(Words words) {
        return Message.of(words.say("team.shared.no"));
    }
}
