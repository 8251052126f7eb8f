package dev.stepup.pulse.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.pulse.Answer;
import dev.stepup.pulse.AnswerButton;
import dev.stepup.pulse.AskAgainButton;
import dev.stepup.pulse.DigestTime;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RemindersButton;
import dev.stepup.pulse.Wave.Kind;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Words;
import dev.stepup.team.Alphabet;
import dev.stepup.team.WhoSees;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The one message of a check-in to one person, as it reads at each step; times are where that person is. */
final class PromptMessage {

    static final String DECLINE = "prompt_decline";
    private static final String ROW = "prompt";
    private static final int STORY_SHOWN = 1500;

    private final PulseRound round;
    private final String team;
    private final ZoneId zone;
    private final Instant now;
    private final Words words;

    PromptMessage(PulseRound round, String team, ZoneId zone, Instant now, Words words) {
        this.round = round;
        this.now = now;
        this.team = Mrkdwn.escape(team);
        this.zone = zone;
        this.words = words;
    }

    /** Asks. */
    SlackMessage asking() {
        return message(
                words.say("pulse.prompt.fallback", team, until()),
                List.of(
                        Paragraphs.paragraph(words.say("pulse.prompt", team)),
                        Paragraphs.note(words.say(
                                "pulse.prompt.note", until(), WhoSees.inWords(round.anonymity(), words), digest()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("pulse.answer"), round.id()),
                Buttons.button(DECLINE, words.say("pulse.decline"), round.id()));
    }

    /** Asks once more. */
    SlackMessage reminding(Kind kind) {
        return message(
                words.say("pulse.reminder.fallback", team, until()),
                List.of(Paragraphs.paragraph(words.say("pulse.reminder", team, until()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("pulse.answer"), round.id()),
                Buttons.button(DECLINE, words.say("pulse.decline"), round.id()),
                Buttons.button(RemindersButton.OFF, words.say("pulse.reminder.off"), value(kind)));
    }

    /** Asks once more, for the last time. */
    SlackMessage remindingNoMore(Kind kind) {
        return message(
                words.say("pulse.reminder.isOff.fallback"),
                List.of(Paragraphs.paragraph(words.say("pulse.reminder.isOff", team, until()))),
                Buttons.primary(AnswerButton.ANSWER, words.say("pulse.answer"), round.id()),
                Buttons.button(DECLINE, words.say("pulse.decline"), round.id()),
                Buttons.button(RemindersButton.ON, words.say("pulse.reminder.on"), value(kind)));
    }

    /** A reminder by its kind and round. */
    private String value(Kind kind) {
        return kind + "/" + round.id();
    }

    /** Shows what was stored. */
    SlackMessage answered(Answer answer, Function<MemberId, String> names) {
        List<LayoutBlock> blocks = new ArrayList<>(shown(answer, names));
        blocks.add(
                Paragraphs.note(words.say("pulse.answered.note", digest(), WhoSees.inWords(round.anonymity(), words))));
        return message(
                words.say("pulse.answered.fallback", team),
                blocks,
                Buttons.button(AnswerButton.CHANGE, words.say("pulse.change"), round.id()));
    }

    /** Shows what was stored, once it cannot be changed any more. */
    SlackMessage answeredAndOver(Answer answer, Function<MemberId, String> names) {
        List<LayoutBlock> blocks = new ArrayList<>(shown(answer, names));
        blocks.add(Paragraphs.note(words.say("pulse.answered.over")));
        return new SlackMessage(words.say("pulse.over", team), blocks);
    }

    /** Takes no more answers. */
    SlackMessage over() {
        return SlackMessage.of(words.say("pulse.over", team));
    }

    /** A reminder that has run out; whoever wants none can still have them again. */
    SlackMessage reminderOver(Kind kind, boolean off) {
        return off
                ? message(
                        words.say("pulse.over", team),
                        List.of(Paragraphs.paragraph(words.say("pulse.over", team))),
                        Buttons.button(RemindersButton.ON, words.say("pulse.reminder.on"), value(kind)))
                : over();
    }

    private List<LayoutBlock> shown(Answer answer, Function<MemberId, String> names) {
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Paragraphs.paragraph(words.say("pulse.answered", team)));
        blocks.add(Paragraphs.paragraph(stored(answer, names)));
        answer.story()
                .ifPresent(story -> blocks.add(Paragraphs.paragraph(
                        words.say("pulse.answered.story") + "\n" + Mrkdwn.quote(story, STORY_SHOWN))));
        return blocks;
    }

    /** Leaves in peace. */
    SlackMessage declined() {
        return message(
                words.say("pulse.declined.fallback", team),
                List.of(Paragraphs.paragraph(words.say("pulse.declined", team, digest()))),
                Buttons.button(AnswerButton.ANSWER, words.say("pulse.answer"), round.id()));
    }

    /** Leaves alone who stays silent. */
    SlackMessage notAskedAnyMore() {
        return message(
                words.say("pulse.notAskedAnyMore.fallback", team),
                List.of(Paragraphs.paragraph(words.say("pulse.notAskedAnyMore", team))),
                Buttons.button(AskAgainButton.ACTION, words.say("pulse.askAgain"), round.team()));
    }

    /** Asks again from now on. */
    SlackMessage askedAgain() {
        return SlackMessage.of(words.say("pulse.askedAgain", team));
    }

    /** Needs no answer: its reader has opted out. */
    SlackMessage released() {
        return SlackMessage.of(words.say("pulse.released", team));
    }

    /** Is over: its team is deleted. */
    SlackMessage deleted() {
        return SlackMessage.of(words.say("pulse.deleted", team));
    }

    /** A reminder that has done its work. */
    SlackMessage settled() {
        return SlackMessage.of(words.say("pulse.reminder.settled", team));
    }

    private String stored(Answer answer, Function<MemberId, String> names) {
        List<String> lines = new ArrayList<>();
        for (LeadershipFunction function : LeadershipFunction.values()) {
            List<String> named = answer.namedFor(function).stream()
                    .map(names)
                    .sorted(Alphabet.ORDER)
                    .map(Mrkdwn::escape)
                    .toList();
            lines.add(words.say(
                    "pulse.answered.line",
                    function.label(),
                    named.isEmpty() ? words.say("pulse.answered.nobody") : words.list(named)));
        }
        return String.join("\n", lines);
    }

    private String digest() {
        return DigestTime.of(round, now, zone, words);
    }

    private String until() {
        return words.moment(round.closesAt(), zone);
    }

    private static SlackMessage message(String fallback, List<? extends LayoutBlock> blocks, ButtonElement... buttons) {
        List<LayoutBlock> all = new ArrayList<>(blocks);
        all.add(Buttons.row(ROW, buttons));
        return new SlackMessage(fallback, all);
    }
}
