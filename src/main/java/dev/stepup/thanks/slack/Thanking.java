package dev.stepup.thanks.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.slack.Asker;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Command;
import dev.stepup.slack.Destination;
import dev.stepup.slack.Form;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.store.GroupCommit;
import dev.stepup.team.Team;
import dev.stepup.thanks.GiveThanks;
import dev.stepup.thanks.GiveThanks.Outcome;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.thanks.slack.ThanksForm.Draft;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records thanks, lets whoever is thanked hear of them, and says to the giver what came of it. */
@Component
final class Thanking {

    private static final int NAMES_SHOWN = 20;

    private final GiveThanks giveThanks;
    private final Colleagues colleagues;
    private final Readers readers;
    private final SlackOutbox outbox;
    private final SlackWeb web;
    private final GroupCommit groupCommit;

    Thanking(
            GiveThanks giveThanks,
            Colleagues colleagues,
            Readers readers,
            SlackOutbox outbox,
            SlackWeb web,
            GroupCommit groupCommit) {
        this.giveThanks = giveThanks;
        this.colleagues = colleagues;
        this.readers = readers;
        this.outbox = outbox;
        this.web = web;
        this.groupCommit = groupCommit;
    }

    /** Opens the form for what is still to be said. */
    Reply ask(Command command, Draft draft, Words words) {
        ask(new Asker(command.workspace(), command.asker()), command.trigger(), draft, words);
        return Reply.nothing();
    }

    /** Opens the form for what is still to be said. */
    void ask(Asker asker, String trigger, Draft draft, Words words) {
        var people = colleagues.of(asker.workspace(), asker.id(), draft.channel(), words);
        var view = people.isEmpty()
                ? Form.of("thanks_no_team", words.say("thanks.form.title"))
                        .paragraph(words.say("thanks.noTeam"))
                        .toRead(words.say("words.close"))
                : ThanksForm.of(draft, people, words);
        web.open(asker.workspace(), trigger, view);
    }

    /** A link to this message, where Slack gives one. */
    Optional<String> linkTo(Asker asker, String channel, String ts) {
        return web.call(asker.workspace(), "chat.getPermalink", Map.of("channel", channel, "message_ts", ts))
                        instanceof CallOutcome.Delivered delivered
                ? delivered.text("permalink")
                : Optional.empty();
    }

    /** Records them, and lets each receiver hear of it. */
    Outcome give(Thanks thanks) {
        return groupCommit.once(() -> giveAndTell(thanks));
    }

    private Outcome giveAndTell(Thanks thanks) {
        Outcome outcome = giveThanks.give(thanks);
        if (outcome instanceof Outcome.Given given) {
            given.byTeam().forEach((team, receivers) -> receivers.forEach(each -> tell(thanks, each, team)));
        }
        return outcome;
    }

    /** What to say to the giver of these thanks, of which this came. */
    String describe(Thanks thanks, Outcome outcome, Words words) {
        if (outcome instanceof Outcome.Given given) {
            return words.say(
                    "thanks.given",
                    names(thanks.workspace(), thanks.giver(), thanks.receivers(), words),
                    thanks.function().label(),
                    words.list(given.teamNames().stream().map(Mrkdwn::escape).toList()));
        }
        return outcome instanceof Outcome.NoTeamInCommon strangers
                ? words.say(
                        "thanks.noTeamInCommon",
                        names(thanks.workspace(), thanks.giver(), strangers.receivers(), words))
                : words.say("thanks.toOneself");
    }

    /** What these people are called to this reader, in a list to be read. */
    String names(WorkspaceId workspace, MemberId reader, Collection<MemberId> people, Words words) {
        return words.list(
                people.stream()
                        .map(colleagues.namesFor(workspace, reader))
                        .map(Mrkdwn::escape)
                        .toList(),
                NAMES_SHOWN);
    }

    private void tell(Thanks thanks, MemberId receiver, Team team) {
        Words words = readers.wordsFor(thanks.workspace(), receiver);
        String giver =
                Mrkdwn.escape(colleagues.namesFor(thanks.workspace(), receiver).apply(thanks.giver()));
        String heading = words.say("thanks.received", giver, thanks.function().label());
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Paragraphs.paragraph(heading));
        blocks.add(Paragraphs.paragraph(Mrkdwn.quote(thanks.story())));
        thanks.link().ifPresent(link -> blocks.add(Paragraphs.note(words.say("thanks.received.link", link))));
        blocks.add(Paragraphs.note(words.say("thanks.received.note", Mrkdwn.escape(team.name()))));
        SlackMessage message = new SlackMessage(heading, blocks);
        outbox.send(
                thanks.workspace(),
                new OutboxMessage(
                        MessageKey.of("thanks", thanks.key()).of(receiver), Destination.person(receiver), message));
    }
}
