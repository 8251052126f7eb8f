package dev.stepup.thanks.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Form;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.platform.MessageLinks;
import dev.stepup.leadership.Ballot;
import dev.stepup.store.GroupCommit;
import dev.stepup.team.Team;
import dev.stepup.thanks.GiveThanks;
import dev.stepup.thanks.GiveThanks.Outcome;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.thanks.chat.ThanksForm.Draft;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Records thanks, tells the receiver, and confirms to the giver. */
@Component
final class SendThanks {

    private static final int NAMES_SHOWN = 20;

    private final GiveThanks giveThanks;
    private final Colleagues colleagues;
    private final ReaderLocales readers;
    private final Outbox outbox;
    private final Forms forms;
    private final MessageLinks links;
    private final GroupCommit groupCommit;

    SendThanks(
            GiveThanks giveThanks,
            Colleagues colleagues,
            ReaderLocales readers,
            Outbox outbox,
            Forms forms,
            MessageLinks links,
            GroupCommit groupCommit) {
        this.giveThanks = giveThanks;
        this.colleagues = colleagues;
        this.readers = readers;
        this.outbox = outbox;
        this.forms = forms;
        this.links = links;
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
        forms.open(asker.workspace(), trigger, view);
    }

    /** A link to this message, where there is one. */
    Optional<String> linkTo(Asker asker, String channel, String message) {
        return links.to(asker.workspace(), channel, message);
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
                    words.list(given.teamNames().stream().map(Markup::escape).toList()));
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
                        .map(Markup::escape)
                        .toList(),
                NAMES_SHOWN);
    }

    /** The message to this receiver of these thanks, which stands under the key of the act that gave them. */
    static MessageKey key(Ballot thanks, MemberId receiver) {
        return key(GiveThanks.keyOf(thanks, receiver), receiver);
    }

    private static MessageKey key(String act, MemberId receiver) {
        return MessageKey.of("thanks", act).of(receiver);
    }

    private void tell(Thanks thanks, MemberId receiver, Team team) {
        Words words = readers.wordsFor(thanks.workspace(), receiver);
        String giver =
                Markup.escape(colleagues.namesFor(thanks.workspace(), receiver).apply(thanks.giver()));
        String heading = words.say("thanks.received", giver, thanks.function().label());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(heading));
        blocks.add(Block.paragraph(Markup.quote(thanks.story())));
        thanks.link().ifPresent(link -> blocks.add(Block.note(words.say("thanks.received.link", link))));
        blocks.add(Block.note(words.say("thanks.received.note", Markup.escape(team.name()))));
        Message message = new Message(heading, blocks);
        outbox.send(
                thanks.workspace(),
                new OutboxMessage(key(thanks.key(), receiver), Destination.person(receiver), message));
    }
}
