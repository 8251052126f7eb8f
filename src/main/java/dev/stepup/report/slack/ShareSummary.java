package dev.stepup.report.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import dev.stepup.leadership.Audience;
import dev.stepup.report.LeadSummary;
import dev.stepup.report.Summarize;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.ConfirmableAction;
import dev.stepup.slack.Confirmation;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shares a summary in its team's channel after a look: whoever shares it sees exactly what will be posted, in the
 * channel's language, and then says so. It is the team as a whole, with no numbers per person.
 */
@Component
final class ShareSummary implements SlackFeature, ConfirmableAction {

    private final Teams teams;
    private final Access access;
    private final Summarize summarize;
    private final SlackOutbox outbox;
    private final Replies replies;
    private final Readers readers;
    private final AfterAck afterAck;
    private final Words channel;

    ShareSummary(
            Teams teams,
            Access access,
            Summarize summarize,
            SlackOutbox outbox,
            Replies replies,
            Readers readers,
            AfterAck afterAck,
            Clock clock) {
        this.teams = teams;
        this.access = access;
        this.summarize = summarize;
        this.outbox = outbox;
        this.replies = replies;
        this.readers = readers;
        this.afterAck = afterAck;
        this.channel = new Words(Locale.ENGLISH, clock);
    }

    @Override
    public void listen(App app) {
        app.blockAction(ShareButtons.LOOK, (request, context) -> {
            afterAck.run(Interaction.of(request.getPayload()), () -> look(request.getPayload()));
            return context.ack();
        });
    }

    private void look(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        find(asker, payload.getActions().get(0).getValue())
                .ifPresentOrElse(
                        found -> replies.say(Interaction.of(payload), question(found, words), false),
                        () -> replies.say(
                                Interaction.of(payload),
                                gone(asker, payload.getActions().get(0).getValue(), words),
                                true));
    }

    private SlackMessage question(Found found, Words words) {
        SlackMessage message = message(found);
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.addAll(ShareButtons.confirm(found.team(), found.shared().seenAs(look(message)), words));
        return new SlackMessage(message.text(), blocks);
    }

    @Override
    public String name() {
        return ShareButtons.SHARE;
    }

    /** Of what would read differently by now there is another look first. */
    @Override
    public SlackMessage confirm(Confirmation confirmation, Words words) {
        return find(confirmation.asker(), confirmation.value())
                .map(found -> look(message(found)) == found.shared().look()
                        ? post(found, confirmation, words)
                        : question(found, words))
                .orElseGet(() -> gone(confirmation.asker(), confirmation.value(), words));
    }

    private SlackMessage post(Found found, Confirmation confirmation, Words words) {
        Team team = found.team();
        outbox.send(
                team.workspace(),
                new OutboxMessage(
                        MessageKey.ofTeam(team.id(), "summary", confirmation.question()),
                        Destination.channel(team.channel()),
                        message(found)));
        return SlackMessage.of(words.say("report.share.posted", "<#" + team.channel() + ">"));
    }

    @Override
    public SlackMessage leave(Words words) {
        return SlackMessage.of(words.say("report.share.left"));
    }

    /** Whoever may run the team reads that there is nothing to share any more, whatever else Slack says of them. */
    private SlackMessage gone(Asker asker, @Nullable String carried, Words words) {
        String nothing = "report.share.gone";
        return SlackMessage.of(words.say(
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

    private SlackMessage message(Found found) {
        return new SummaryMessage(found.team().name(), channel).of(found.summary(), List.of());
    }

    /** The same for the same words and figures, and another for others. */
    private static int look(SlackMessage message) {
        return (message.text() + message.blocksAsJson()).hashCode();
    }

    private record Found(Team team, SharedSummary shared, LeadSummary.Shown summary) {}
}
