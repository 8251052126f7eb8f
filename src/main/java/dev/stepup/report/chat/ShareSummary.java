package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.report.summary.Summarize;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shares a summary in its team's channel. The person who shares it first sees exactly what will be posted, in the
 * channel's language, and then confirms. It shows the team as a whole, with no numbers per person.
 */
@Component
final class ShareSummary implements Listener, ConfirmableAction {

    private final Teams teams;
    private final Access access;
    private final Summarize summarize;
    private final Outbox outbox;
    private final Replies replies;
    private final AfterAck afterAck;
    private final Words channel;
    private final Audit audit;

    ShareSummary(
            Teams teams,
            Access access,
            Summarize summarize,
            Outbox outbox,
            Replies replies,
            AfterAck afterAck,
            Clock clock,
            Audit audit) {
        this.teams = teams;
        this.access = access;
        this.summarize = summarize;
        this.outbox = outbox;
        this.replies = replies;

        this.afterAck = afterAck;
        this.channel = new Words(Locale.ENGLISH, clock);
        this.audit = audit;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(ShareButtons.LOOK, press -> afterAck.run(press.interaction(), () -> look(press)));
    }

    private void look(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        find(asker, press.value())
                .ifPresentOrElse(
                        found -> replies.say(press.interaction(), question(found, words), false),
                        () -> replies.say(press.interaction(), gone(asker, press.value(), words), true));
    }

    private Message question(Found found, Words words) {
        Message message = message(found);
        List<Block> blocks = new ArrayList<>(message.blocks());
        blocks.addAll(ShareButtons.confirm(found.team(), found.shared().seenAs(look(message)), words));
        return new Message(message.text(), blocks);
    }

    @Override
    public String name() {
        return ShareButtons.SHARE;
    }

    /** Of what would read differently by now there is another look first. */
    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        return find(confirmation.asker(), confirmation.value())
                .map(found -> look(message(found)) == found.shared().look()
                        ? post(found, confirmation, words)
                        : question(found, words))
                .orElseGet(() -> gone(confirmation.asker(), confirmation.value(), words));
    }

    private Message post(Found found, Confirmation confirmation, Words words) {
        Team team = found.team();
        outbox.send(
                team.workspace(),
                new OutboxMessage(
                        MessageKey.ofTeam(team.id(), "summary", confirmation.question()),
                        Destination.channel(team.channel()),
                        message(found)));
        audit.note(team.workspace(), team.id(), confirmation.asker().id(), Action.SUMMARY_SHARED);
        return Message.of(words.say("report.share.posted", Markup.channel(team.channel())));
    }

    @Override
    public Message leave(Words words) {
        return Message.of(words.say("report.share.left"));
    }

    /** Anybody who may run the team reads that there is nothing left to share. */
    private Message gone(Asker asker, @Nullable String carried, Words words) {
        String nothing = "report.share.gone";
        return Message.of(words.say(
                team(asker, carried).isPresent() ? nothing : access.refusal(asker.workspace(), asker.id(), nothing)));
    }

    private Optional<Team> team(Asker asker, @Nullable String carried) {
        return SharedSummary.read(Objects.requireNonNullElse(carried, ""))
                .flatMap(shared -> teams.find(asker.workspace(), shared.team()))
                .filter(team -> access.mayRun(team, asker.id()));
    }

    private Optional<Found> find(Asker asker, @Nullable String carried) {
        return SharedSummary.read(Objects.requireNonNullElse(carried, ""))
                .flatMap(shared -> team(asker, carried).flatMap(team -> found(team, shared)));
    }

    private Optional<Found> found(Team team, SharedSummary shared) {
        return summarize.of(team, shared.weeks(), shared.function(), Audience.CHANNEL)
                        instanceof LeadSummary.Shown shown
                ? Optional.of(new Found(team, shared, shown))
                : Optional.empty();
    }

    private Message message(Found found) {
        return new SummaryMessage(found.team().name(), channel).of(found.summary(), List.of());
    }

    /** The same for the same words and figures, and another for others. */
    private static int look(Message message) {
        return message.toString().hashCode();
    }

    private record Found(Team team, SharedSummary shared, LeadSummary.Shown summary) {}
}
