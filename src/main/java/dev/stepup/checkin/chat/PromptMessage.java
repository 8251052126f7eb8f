package dev.stepup.checkin.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.DigestTime;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.checkin.answering.AnswerButton;
import dev.stepup.checkin.running.AskAgainButton;
import dev.stepup.checkin.running.RemindersButton;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.WhoSees;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the one message of a check-in to one person, at each step. Times are in that person's zone. */
final class PromptMessage {

    static final String DECLINE = "prompt_decline";
    private static final String ROW = "prompt";
    private static final int STORY_SHOWN = 1500;

    private final CheckIn checkIn;
    private final String team;
    private final ZoneId zone;
    private final Instant now;
    private final Words words;

    PromptMessage(CheckIn checkIn, String team, ZoneId zone, Instant now, Words words) {
        this.checkIn = checkIn;
        this.now = now;
        this.team = Markup.escape(team);
        this.zone = zone;
        this.words = words;
    }

    /** Asks. */
    Message asking() {
        return message(
                words.say("checkin.prompt.fallback", team, until()),
                List.of(
                        Block.paragraph(words.say("checkin.prompt", team)),
                        Block.note(words.say(
                                "checkin.prompt.note",
                                until(),
                                WhoSees.inWords(checkIn.anonymity(), words),
                                digest()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("checkin.answer"), checkIn.id()),
                Buttons.button(DECLINE, words.say("checkin.decline"), checkIn.id()));
    }

    /** Asks once more. */
    Message reminding(Kind kind) {
        return message(
                words.say("checkin.reminder.fallback", team, until()),
                List.of(Block.paragraph(words.say("checkin.reminder", team, until()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("checkin.answer"), checkIn.id()),
                Buttons.button(DECLINE, words.say("checkin.decline"), checkIn.id()),
                Buttons.button(RemindersButton.OFF, words.say("checkin.reminder.off"), value(kind)));
    }

    /** Asks once more, for the last time. */
    Message remindingNoMore(Kind kind) {
        return message(
                words.say("checkin.reminder.isOff.fallback"),
                List.of(Block.paragraph(words.say("checkin.reminder.isOff", team, until()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("checkin.answer"), checkIn.id()),
                Buttons.button(DECLINE, words.say("checkin.decline"), checkIn.id()),
                Buttons.button(RemindersButton.ON, words.say("checkin.reminder.on"), value(kind)));
    }

    /** A reminder by its kind and check-in. */
    private String value(Kind kind) {
        return kind + "/" + checkIn.id();
    }

    /** Shows what was stored. */
    Message answered(Answer answer, Function<MemberId, String> names) {
        List<Block> blocks = new ArrayList<>(shown(answer, names));
        blocks.add(
                Block.note(words.say("checkin.answered.note", digest(), WhoSees.inWords(checkIn.anonymity(), words))));
        return message(
                words.say("checkin.answered.fallback", team),
                blocks,
                Buttons.button(AnswerButton.CHANGE, words.say("checkin.change"), checkIn.id()));
    }

    /** Shows what was stored, once it cannot be changed any more. */
    Message answeredAndOver(Answer answer, Function<MemberId, String> names) {
        List<Block> blocks = new ArrayList<>(shown(answer, names));
        blocks.add(Block.note(words.say("checkin.answered.over")));
        return new Message(words.say("checkin.over", team), blocks);
    }

    /** Takes no more answers. */
    Message over() {
        return Message.of(words.say("checkin.over", team));
    }

    /** A reminder that has run out. People who switched reminders off can still switch them on. */
    Message reminderOver(Kind kind, boolean off) {
        return off
                ? message(
                        words.say("checkin.over", team),
                        List.of(Block.paragraph(words.say("checkin.over", team))),
                        Buttons.button(RemindersButton.ON, words.say("checkin.reminder.on"), value(kind)))
                : over();
    }

    private List<Block> shown(Answer answer, Function<MemberId, String> names) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.paragraph(words.say("checkin.answered", team)));
        blocks.add(Block.paragraph(stored(answer, names)));
        answer.story()
                .ifPresent(story -> blocks.add(Block.paragraph(
                        words.say("checkin.answered.story") + "\n" + Markup.quote(story, STORY_SHOWN))));
        return blocks;
    }

    /** Leaves in peace. */
    Message declined() {
        return message(
                words.say("checkin.declined.fallback", team),
                List.of(Block.paragraph(words.say("checkin.declined", team, digest()))),
                Buttons.button(AnswerButton.ANSWER, words.say("checkin.answer"), checkIn.id()));
    }

    /** Leaves alone who stays silent. */
    Message notAskedAnyMore() {
        return message(
                words.say("checkin.notAskedAnyMore.fallback", team),
                List.of(Block.paragraph(words.say("checkin.notAskedAnyMore", team))),
                Buttons.button(AskAgainButton.ACTION, words.say("checkin.askAgain"), checkIn.team()));
    }

    /** Asks again from now on. */
    Message askedAgain() {
        return Message.of(words.say("checkin.askedAgain", team));
    }

    /** Needs no answer: its reader has opted out. */
    Message released() {
        return Message.of(words.say("checkin.released", team));
    }

    /** Is over: its team is deleted. */
    Message deleted() {
        return Message.of(words.say("checkin.deleted", team));
    }

    /** A reminder that has done its work. */
    Message settled() {
        return Message.of(words.say("checkin.reminder.settled", team));
    }

    private String stored(Answer answer, Function<MemberId, String> names) {
        List<String> lines = new ArrayList<>();
        for (LeadershipFunction function : LeadershipFunction.values()) {
            List<String> named = answer.namedFor(function).stream()
                    .map(names)
                    .sorted(NameOrder.ORDER)
                    .map(Markup::escape)
                    .toList();
            lines.add(words.say(
                    "checkin.answered.line",
                    function.label(),
                    named.isEmpty() ? words.say("checkin.answered.nobody") : words.list(named)));
        }
        return String.join("\n", lines);
    }

    private String digest() {
        return DigestTime.of(checkIn, now, zone, words);
    }

    private String until() {
        return words.moment(checkIn.closesAt(), zone);
    }

    private static Message message(String fallback, List<? extends Block> blocks, Button... buttons) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(Buttons.row(ROW, buttons));
        return new Message(fallback, all);
    }
}
