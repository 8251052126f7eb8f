package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Table;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.report.summary.Period;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws a summary of one team: as a whole, without numbers per person, or for one of its people. */
final class SummaryMessage {

    private final String team;
    private final Words words;
    private final Figures figures;

    SummaryMessage(String team, Words words) {
        this.team = Markup.escape(team);
        this.words = words;
        this.figures = new Figures(words);
    }

    /** The team as a whole; with these blocks below it. */
    Message of(LeadSummary summary, List<? extends Block> below) {
        Period weeks = summary.weeks();
        String title = words.say("report.summary.title", team, words.period(weeks.from(), weeks.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return Message.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        List<Block> blocks = new ArrayList<>();
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        blocks.add(Block.paragraph(title + "\n" + answered(shown)));
        blocks.add(shown.namesPeople() ? table(shown) : mentions(shown));
        shown.functions().forEach((function, reading) -> fallback.add(inWords(function, reading)));
        shown.shareWithoutTitle().map(figures::withoutTitle).ifPresent(sentence -> {
            blocks.add(Block.paragraph(sentence));
            fallback.add(sentence);
        });
        compared(shown).ifPresent(sentence -> {
            blocks.add(Block.paragraph(sentence));
            fallback.add(sentence);
        });
        if (shown.namesPeople() && shown.past().size() > 1) {
            List<LeadershipFunction> functions = List.copyOf(shown.functions().keySet());
            blocks.add(new TrendChart(words).of(shown.past(), functions));
        }
        blocks.add(Block.note(words.say(shown.namesPeople() ? "report.summary.note" : "report.summary.note.small")));
        blocks.addAll(below);
        return new Message(String.join("\n", fallback), blocks);
    }

    /** How it compares with the time before; nothing where there were too few check-ins for that. */
    private Optional<String> compared(LeadSummary.Shown shown) {
        Comparison comparison = shown.comparison();
        if (comparison.changes().isEmpty()) {
            return Optional.empty();
        }
        if (comparison.isOfTooSmallATeam()) {
            return Optional.of(words.say("report.compared.TEAM_TOO_SMALL"));
        }
        String day = words.date(shown.lastDay());
        List<String> called = comparison.called().entrySet().stream()
                .map(each -> words.say(
                        "report.compared." + each.getValue(),
                        comparison.checkIns(),
                        day,
                        each.getKey().label()))
                .toList();
        return Optional.of(
                called.isEmpty()
                        ? words.say("report.compared.NOT_CALLED", comparison.checkIns(), day)
                        : String.join("\n", called));
    }

    private Table table(LeadSummary.Shown shown) {
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> figures.row(each.getKey().label(), each.getValue()))
                .toList();
        return new Table("summary", Figures.COLUMNS, figures.head(), rows);
    }

    private Table mentions(LeadSummary.Shown shown) {
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each -> List.of(each.getKey().label(), figures.mentions(each.getValue())))
                .toList();
        return new Table("summary", 1, figures.head().subList(0, 2), rows);
    }

    /** One person within the team. */
    Message of(LeadSummary summary, String name, MemberId person) {
        Period weeks = summary.weeks();
        String title = words.say(
                "report.summary.person.title", Markup.escape(name), team, words.period(weeks.from(), weeks.to()));
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return Message.of(title + "\n" + withheld((LeadSummary.Withheld) summary));
        }
        if (!shown.namesPeople()) {
            return Message.of(title + "\n" + words.say("report.summary.noPeople"));
        }
        Map<LeadershipFunction, Integer> own = shown.mentionsOf().getOrDefault(person, Map.of());
        if (own.isEmpty()) {
            return Message.of(title + "\n" + words.say("report.summary.tooFewForPeople"));
        }
        List<List<String>> rows = shown.functions().entrySet().stream()
                .map(each ->
                        figures.personRow(each.getKey().label(), each.getValue(), own.getOrDefault(each.getKey(), 0)))
                .toList();
        List<String> head = List.of(
                words.say("report.column.function"),
                words.say("report.column.theirs"),
                words.say("report.column.everyones"));
        List<String> fallback = new ArrayList<>(List.of(title, answered(shown)));
        shown.functions()
                .forEach(
                        (function, reading) -> fallback.add(inWords(function, reading, own.getOrDefault(function, 0))));
        return new Message(
                String.join("\n", fallback),
                List.of(Block.paragraph(title + "\n" + answered(shown)), new Table("summary", 2, head, rows)));
    }

    private String inWords(LeadershipFunction function, Disclosure reading) {
        if (reading.hasNoData()) {
            return function.label() + ": " + words.say("report.noData");
        }
        if (reading instanceof Disclosure.Numbers numbers) {
            return words.say(
                    "report.summary.row",
                    function.label(),
                    numbers.figures().mentions(),
                    words.say("words.people", numbers.figures().people()),
                    figures.spread(numbers.figures()));
        }
        if (reading instanceof Disclosure.Mentions mentions) {
            return words.say("report.summary.row.mentions", function.label(), mentions.mentions());
        }
        return function.label() + ": " + words.say("report.spread.fewPeople");
    }

    private String inWords(LeadershipFunction function, Disclosure reading, int own) {
        List<String> row = figures.personRow(function.label(), reading, own);
        if (reading.hasNoData()) {
            return function.label() + ": " + row.get(1);
        }
        return reading instanceof Disclosure.Numbers
                ? words.say("report.summary.person.row", row.toArray())
                : words.say("report.summary.person.alone", function.label(), own);
    }

    private String answered(LeadSummary.Shown shown) {
        return words.say("report.summary.answered", shown.turnout().inWords(words), shown.leftOut()) + border(shown);
    }

    private String withheld(LeadSummary.Withheld withheld) {
        if (withheld.leftOut() == 0) {
            return withheld.lastExpired().isPresent()
                    ? words.say("report.summary.onlyOlder")
                    : words.say("report.summary.notYet", withheld.minimum());
        }
        return words.say(
                        "report.summary.withheld",
                        withheld.answered(),
                        withheld.asked(),
                        withheld.minimum(),
                        withheld.leftOut(),
                        withheld.weeks().weeksToTryInstead())
                + border(withheld);
    }

    /** Where figures end because the team keeps answers no longer. */
    private String border(LeadSummary summary) {
        return summary.lastExpired()
                .map(day -> " " + words.say("report.summary.border", words.date(day)))
                .orElse("");
    }
}
