package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Table;
import dev.stepup.chat.Words;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.report.summary.Period;
import java.util.ArrayList;
import java.util.List;

/** All teams of a workspace, a row each and in alphabetical order; there is no sum, from which one could be told. */
final class AllTeamsMessage {

    /** As many as Slack takes below the head. */
    static final int MOST = 99;

    private static final int NAME = 40;

    private final Words words;
    private final Figures figures;

    AllTeamsMessage(Words words) {
        this.words = words;
        this.figures = new Figures(words);
    }

    /**
     * These teams, in their order.
     *
     * @param functions what is summed up, in words
     * @param more how many teams there are besides
     */
    Message of(List<Line> teams, String functions, int more) {
        Period weeks = teams.get(0).summary().weeks();
        String title = words.say("report.summary.all.title", functions, words.period(weeks.from(), weeks.to()));
        List<List<String>> rows = teams.stream().map(this::row).toList();
        List<String> fallback = new ArrayList<>(List.of(title));
        rows.forEach(row ->
                fallback.add(words.say("report.summary.all.row", Markup.escape(row.get(0)), row.get(1), row.get(6))));
        return new Message(
                String.join("\n", fallback),
                List.of(
                        Block.paragraph(title),
                        new Table("all_teams", Figures.COLUMNS + 1, head(), rows),
                        Block.note(words.say("report.summary.all.note", more) + border(teams))));
    }

    private String border(List<Line> teams) {
        return teams.stream().anyMatch(team -> team.summary().lastExpired().isPresent())
                ? " " + words.say("report.summary.all.border")
                : "";
    }

    private List<String> head() {
        return withAnswered(figures.head(), words.say("report.column.team"), words.say("report.column.answered"));
    }

    private List<String> row(Line team) {
        LeadSummary summary = team.summary();
        String name = Markup.shorten(team.name(), NAME);
        if (summary instanceof LeadSummary.Withheld && summary.leftOut() == 0) {
            String notYet = words.say(
                    summary.lastExpired().isPresent() ? "report.summary.all.onlyOlder" : "report.summary.all.notYet");
            return withAnswered(figures.emptyRow(notYet), name, words.say("report.noData"));
        }
        String answered = words.say("report.summary.all.answered", summary.answered(), summary.asked());
        if (summary instanceof LeadSummary.Withheld withheld) {
            String why = words.say("report.summary.all.withheld", withheld.minimum());
            return withAnswered(figures.emptyRow(why), name, answered);
        }
        LeadSummary.Shown shown = (LeadSummary.Shown) summary;
        return withAnswered(figures.row(name, shown.together()), name, answered);
    }

    private static List<String> withAnswered(List<String> row, String name, String answered) {
        List<String> cells = new ArrayList<>(row);
        cells.set(0, name);
        cells.add(1, answered);
        return List.copyOf(cells);
    }

    /** One team. */
    record Line(String name, LeadSummary summary) {}
}
