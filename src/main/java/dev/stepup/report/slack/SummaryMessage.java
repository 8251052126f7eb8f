package dev.stepup.report.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.report.LeadSummary;
import dev.stepup.report.Period;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Table;
import dev.stepup.slack.Words;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;

/** A summary as its asker reads it. */
final class SummaryMessage {

    private final String team;
    private final Words words;
    private final Figures figures;

    SummaryMessage(String team, Words words) {
        this.team = Mrkdwn.escape(team);
        this.words = words;
        this.figures = new Figures(words);
    }

    /** The team as a whole. */
    SlackMessage of(LeadSummary summary, Period period) {
        String title = words.say("report.summary.title", team, words.date(period.from()), words.date(period.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return SlackMessage.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> figures.row(each.getKey().label(), each.getValue()))
                .toList();
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(Paragraphs.paragraph(title + "\n" + answered(shown)));
        blocks.add(Table.of("summary", Figures.COLUMNS, figures.head(), rows));
        blocks.add(Paragraphs.note(words.say("report.summary.note")));
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        rows.forEach(row -> fallback.add(inWords(row)));
        return new SlackMessage(String.join("\n", fallback), blocks);
    }

    /** One person within the team. */
    SlackMessage of(LeadSummary summary, Period period, String name, MemberId person) {
        String title = words.say(
                "report.summary.person.title",
                Mrkdwn.escape(name),
                team,
                words.date(period.from()),
                words.date(period.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return SlackMessage.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> List.of(
                        each.getKey().label(),
                        "" + each.getValue().mentionsOf(person),
                        "" + each.getValue().mentions()))
                .toList();
        List<String> head = List.of(
                words.say("report.column.function"),
                words.say("report.column.theirs"),
                words.say("report.column.everyones"));
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        rows.forEach(row -> fallback.add(words.say("report.summary.person.row", row.get(0), row.get(1), row.get(2))));
        return new SlackMessage(
                String.join("\n", fallback),
                List.of(Paragraphs.paragraph(title + "\n" + answered(shown)), Table.of("summary", 2, head, rows)));
    }

    private String inWords(List<String> row) {
        return words.say("report.summary.row", row.get(0), row.get(1), row.get(2), row.get(5));
    }

    private String answered(LeadSummary.Shown shown) {
        return words.say("report.summary.answered", shown.answered(), shown.asked());
    }

    private String withheld(LeadSummary.Withheld withheld) {
        return words.say("report.summary.withheld", withheld.answered(), withheld.asked(), withheld.minimum());
    }
}
