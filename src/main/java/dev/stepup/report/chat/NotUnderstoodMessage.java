package dev.stepup.report.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandButtons;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.typed.TypedText;
import dev.stepup.report.summary.Period;
import dev.stepup.report.summary.SummaryRequest;
import dev.stepup.team.people.People;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says which of the typed words were understood and which weren't, with a correct example. */
@Component
final class NotUnderstoodMessage {

    private static final int SHOWN = 60;

    private final People people;

    NotUnderstoodMessage(People people) {
        this.people = people;
    }

    /** Why this wish for a summary or an export, whose example has this key, is refused. */
    String refused(WorkspaceId workspace, SummaryRequest wish, String example, Words words) {
        return switch (wish.refused().orElseThrow()) {
            case NOT_UNDERSTOOD -> unknown(workspace, wish.understood(), wish.notUnderstood(), example, words);
            case NOT_YET ->
                words.say("report.wish.notYet", quoted(workspace, wish.periodWords(), words), words.say(example));
            case TWO_PERIODS ->
                words.say("report.wish.twoPeriods", quoted(workspace, wish.periodWords(), words), words.say(example));
            case TOO_LONG ->
                words.say(
                        "report.wish.tooLong",
                        quoted(workspace, wish.periodWords(), words),
                        Period.MOST_WEEKS,
                        words.say(example));
        };
    }

    /** That these other words were meant, most likely, with a button that goes on with them. */
    Reply didYouMean(Command command, SummaryRequest wish, String better, Words words) {
        String right = TypedText.plain(command.with(better), people.namesIn(command.workspace()));
        String wrong = TypedText.plain(String.join(" ", wish.notUnderstood()), people.namesIn(command.workspace()));
        return CommandButtons.didYouMean(wrong, command.with(better), right, words);
    }

    /** What an export is no place for: all but the words for a period. */
    String besidesPeriod(WorkspaceId workspace, SummaryRequest wish, String example, Words words) {
        List<String> others = new ArrayList<>(wish.understood());
        others.removeAll(wish.periodWords());
        others.addAll(wish.notUnderstood());
        return unknown(workspace, wish.periodWords(), others, example, words);
    }

    /** That this word may mean somebody of whom Slack has not told yet. */
    String notKnownYet(WorkspaceId workspace, String word, Words words) {
        return words.say("report.wish.notKnownYet", quoted(workspace, List.of(word), words));
    }

    /** That these words mean nothing here, while those do. */
    String unknown(WorkspaceId workspace, List<String> understood, List<String> not, String example, Words words) {
        String unknown = quoted(workspace, not, words);
        if (not.stream().anyMatch(each -> each.matches("\\d.*"))) {
            return words.say("report.wish.noDate", unknown, words.say(example));
        }
        return understood.isEmpty()
                ? words.say("report.wish.unknown", unknown, words.say(example))
                : words.say(
                        "report.wish.unknownBut", unknown, quoted(workspace, understood, words), words.say(example));
    }

    private String quoted(WorkspaceId workspace, List<String> typed, Words words) {
        return words.list(typed.stream()
                .limit(5)
                .map(each -> TypedText.plain(each, people.namesIn(workspace)))
                .map(each -> words.say("report.wish.quoted", Markup.escape(Markup.shorten(each, SHOWN))))
                .toList());
    }
}
