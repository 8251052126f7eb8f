package dev.stepup.report.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.leadership.LeadershipFunction;
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

/** A summary of one team: as a whole, without numbers per person, or of one person within it. */
final class SummaryMessage {

    private final String team;
    private final Words words;
    private final Figures figures;

    SummaryMessage(String team, Words words) {
        this.team = Mrkdwn.escape(team);
        this.words = words;
        this.figures = new Figures(words);
    }

    /** The team as a whole; with these blocks below it. */
    SlackMessage of(LeadSummary summary, List<? extends LayoutBlock> below) {
        Period weeks = summary.weeks();
        String title = words.say("report.summary.title", team, words.period(weeks.from(), weeks.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return SlackMessage.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        blocks.add(Paragraphs.paragraph(title + "\n" + answered(shown)));
        blocks.add(shown.namesPeople() ? table(shown) : mentions(shown));
        shown.functions().forEach((function, found) -> fallback.add(inWords(function, found, shown.namesPeople())));
        shown.withoutTitle().map(figures::withoutTitle).ifPresent(sentence -> {
            blocks.add(Paragraphs.paragraph(sentence));
            fallback.add(sentence);
        });
        if (shown.namesPeople() && shown.rounds().size() > 1) {
            List<LeadershipFunction> functions = List.copyOf(shown.functions().keySet());
            blocks.add(new PastChart(words).of(shown.rounds(), functions));
        }
        blocks.add(
                Paragraphs.note(words.say(shown.namesPeople() ? "report.summary.note" : "report.summary.note.small")));
        blocks.addAll(below);
        return new SlackMessage(String.join("\n", fallback), blocks);
    }

    private Table table(LeadSummary.Shown shown) {
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> figures.row(each.getKey().label(), each.getValue()))
                .toList();
        return Table.of("summary", Figures.COLUMNS, figures.head(), rows);
    }

    private Table mentions(LeadSummary.Shown shown) {
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> List.of(
                        each.getKey().label(), figures.mentions(each.getValue().distribution())))
                .toList();
        return Table.of("summary", 1, figures.head().subList(0, 2), rows);
    }

    /** One person within the team. */
    SlackMessage of(LeadSummary summary, String name, MemberId person) {
        Period weeks = summary.weeks();
        String title = words.say(
                "report.summary.person.title", Mrkdwn.escape(name), team, words.period(weeks.from(), weeks.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return SlackMessage.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        if (!shown.namesPeople()) {
            return SlackMessage.of(title + "\n" + words.say("report.summary.noPeople"));
        }
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> figures.personRow(each.getKey().label(), each.getValue(), person))
                .toList();
        List<String> head = List.of(
                words.say("report.column.function"),
                words.say("report.column.theirs"),
                words.say("report.column.everyones"));
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        shown.functions().forEach((function, found) -> fallback.add(inWords(function, found, person)));
        return new SlackMessage(
                String.join("\n", fallback),
                List.of(Paragraphs.paragraph(title + "\n" + answered(shown)), Table.of("summary", 2, head, rows)));
    }

    private String inWords(LeadershipFunction function, LeadSummary.Found found, boolean countsPeople) {
        long mentions = found.distribution().mentions();
        if (mentions == 0) {
            return function.label() + ": " + words.say("report.noData");
        }
        if (!countsPeople) {
            return words.say("report.summary.row.mentions", function.label(), mentions);
        }
        List<String> row = figures.row(function.label(), found);
        return words.say(
                "report.summary.row",
                function.label(),
                mentions,
                words.say("words.people", found.distribution().people()),
                row.get(5),
                row.get(6));
    }

    private String inWords(LeadershipFunction function, LeadSummary.Found found, MemberId person) {
        List<String> row = figures.personRow(function.label(), found, person);
        return found.distribution().mentions() == 0
                ? function.label() + ": " + row.get(1)
                : words.say("report.summary.person.row", row.toArray());
    }

    private String answered(LeadSummary.Shown shown) {
        return words.say("report.summary.answered", shown.turnout().inWords(words), shown.leftOut());
    }

    private String withheld(LeadSummary.Withheld withheld) {
        if (withheld.leftOut() == 0) {
            return words.say("report.summary.notYet", withheld.minimum());
        }
        return words.say(
                "report.summary.withheld",
                withheld.answered(),
                withheld.asked(),
                withheld.minimum(),
                withheld.leftOut(),
                withheld.weeks().weeksToTryInstead());
    }
}
