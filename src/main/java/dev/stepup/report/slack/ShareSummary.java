package dev.stepup.report.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import dev.stepup.report.LeadSummary;
import dev.stepup.report.Summarize;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Letter;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
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
import org.springframework.stereotype.Component;

/**
 * Shares a summary in its team's channel after a look: whoever shares it sees exactly what will be posted, in the
 * channel's language, and then says so. It is the team as a whole, with no numbers per person.
 */
@Component
final class ShareSummary implements SlackFeature {

    private final Teams teams;
    private final Access access;
    private final Summarize summarize;
    private final SlackOutbox outbox;
    private final SlackWeb web;
    private final Readers readers;
    private final AfterAck afterAck;
    private final Words channel;

    ShareSummary(
            Teams teams,
            Access access,
            Summarize summarize,
            SlackOutbox outbox,
            SlackWeb web,
            Readers readers,
            AfterAck afterAck,
            Clock clock) {
        this.teams = teams;
        this.access = access;
        this.summarize = summarize;
        this.outbox = outbox;
        this.web = web;
        this.readers = readers;
        this.afterAck = afterAck;
        this.channel = new Words(Locale.ENGLISH, clock);
    }

    @Override
    public void listen(App app) {
        app.blockAction(ShareButtons.LOOK, (request, context) -> {
            afterAck.run(() -> look(request.getPayload(), false));
            return context.ack();
        });
        app.blockAction(ShareButtons.POST, (request, context) -> {
            post(request.getPayload());
            return context.ack();
        });
        app.blockAction(ShareButtons.LEAVE, (request, context) -> {
            afterAck.run(() -> say(request.getPayload(), "report.share.left"));
            return context.ack();
        });
    }

    private void look(BlockActionPayload payload, boolean inPlace) {
        find(payload).ifPresentOrElse(found -> look(payload, found, inPlace), () -> say(payload, "report.share.gone"));
    }

    private void look(BlockActionPayload payload, Found found, boolean inPlace) {
        Asker asker = Asker.of(payload);
        SlackMessage message = message(found);
        SharedSummary seen = found.shared().seenAs(look(message));
        List<LayoutBlock> blocks = new ArrayList<>(message.blocks());
        blocks.addAll(ShareButtons.confirm(found.team(), seen, readers.wordsFor(asker.workspace(), asker.id())));
        web.respond(payload.getResponseUrl(), new SlackMessage(message.text(), blocks), inPlace);
    }

    private void post(BlockActionPayload payload) {
        find(payload)
                .ifPresentOrElse(
                        found -> post(payload, found), () -> afterAck.run(() -> say(payload, "report.share.gone")));
    }

    private void post(BlockActionPayload payload, Found found) {
        SlackMessage message = message(found);
        if (look(message) != found.shared().look()) {
            afterAck.run(() -> look(payload, true));
            return;
        }
        String preview = Objects.requireNonNullElse(payload.getContainer().getMessageTs(), "");
        outbox.send(
                found.team().workspace(),
                new Letter(
                        "summary:" + found.team().id() + ":" + preview,
                        Destination.channel(found.team().channel()),
                        message));
        afterAck.run(
                () -> say(payload, "report.share.posted", "<#" + found.team().channel() + ">"));
    }

    private void say(BlockActionPayload payload, String key, Object... arguments) {
        Asker asker = Asker.of(payload);
        String sentence = readers.wordsFor(asker.workspace(), asker.id()).say(key, arguments);
        web.respond(payload.getResponseUrl(), SlackMessage.of(sentence), true);
    }

    private Optional<Found> find(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String carried = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        return SharedSummary.read(carried)
                .flatMap(shared -> teams.find(asker.workspace(), shared.team())
                        .filter(team -> access.mayRun(team, asker.id()))
                        .flatMap(team -> found(team, shared)));
    }

    private Optional<Found> found(Team team, SharedSummary shared) {
        return summarize.of(team, shared.weeks(), shared.function()) instanceof LeadSummary.Shown shown
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
