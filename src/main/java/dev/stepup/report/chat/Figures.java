package dev.stepup.report.chat;

import dev.stepup.chat.Words;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.leadership.measure.SpreadFigures.Measures;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures of a distribution as they are read; those that rest on too few mentions are held back. */
final class Figures {

    /** How many columns of figures there are between the function and the words for its spread. */
    static final int COLUMNS = 4;

    private final Words words;

    Figures(Words words) {
        this.words = words;
    }

    /** What the columns are called, the first being the function's. */
    List<String> head() {
        return List.of(
                words.say("report.column.function"),
                words.say("report.column.mentions"),
                words.say("report.column.people"),
                words.say("report.column.effective"),
                words.say("report.column.half"),
                words.say("report.column.spread"));
    }

    /** One row below that head: no data where nobody was mentioned, and held back what is not to be read. */
    List<String> row(String label, Disclosure reading) {
        if (reading.hasNoData()) {
            return row(label, List.of(), none(), none());
        }
        if (reading instanceof Disclosure.Numbers numbers) {
            return row(label, cells(numbers.figures()), heldBack(), spread(numbers.figures()));
        }
        if (reading instanceof Disclosure.Mentions mentions) {
            return row(label, List.of("" + mentions.mentions()), heldBack(), words.say("report.spread.small"));
        }
        return row(label, List.of(), heldBack(), words.say("report.spread.fewPeople"));
    }

    /** The same row of a team of which there is nothing to show but why. */
    List<String> emptyRow(String why) {
        return row("", List.of(), none(), why);
    }

    private static List<String> row(String label, List<String> figures, String missing, String last) {
        List<String> row = new ArrayList<>(List.of(label));
        row.addAll(figures);
        while (row.size() <= COLUMNS) {
            row.add(missing);
        }
        row.add(last);
        return List.copyOf(row);
    }

    private List<String> cells(SpreadFigures figures) {
        List<String> cells = new ArrayList<>(List.of("" + figures.mentions(), "" + figures.people()));
        figures.measures().ifPresent(measures -> {
            cells.add(
                    isEven(figures, measures)
                            ? words.say("report.evenly")
                            : format("%.1f", measures.effectiveLeaders()));
            cells.add("" + measures.half());
        });
        return cells;
    }

    /** How often one person was named, of all mentions; no data where nobody was mentioned. */
    List<String> personRow(String label, Disclosure reading, int own) {
        return reading.hasNoData()
                ? List.of(label, none(), none())
                : List.of(
                        label,
                        "" + own,
                        reading instanceof Disclosure.Numbers numbers
                                ? "" + numbers.figures().mentions()
                                : heldBack());
    }

    /** How many mentions there are, as far as that is to be read. */
    String mentions(Disclosure reading) {
        if (reading.hasNoData()) {
            return none();
        }
        return reading instanceof Disclosure.Mentions mentions ? "" + mentions.mentions() : heldBack();
    }

    /** The word for a spread. */
    String spread(SpreadFigures figures) {
        return words.say("report.spread." + figures.spread());
    }

    /** As if how many people shared it equally. */
    String asIf(SpreadFigures figures, Measures measures) {
        return isEven(figures, measures)
                ? words.say("report.details.evenly")
                : words.say("report.details.asIf", measures.effectiveLeaders());
    }

    /** Whether those named share it as equally as so few mentions can show; more people than that were not named. */
    private static boolean isEven(SpreadFigures figures, Measures measures) {
        return figures.people() > 1 && measures.effectiveLeaders() >= figures.people();
    }

    /** What went to people without the title, beside the part of the team that they are. */
    String withoutTitle(ShareWithoutTitle told) {
        String part = percent(told.ofRoster());
        return told instanceof ShareWithoutTitle.InNumbers numbers
                ? words.say("report.withoutTitle", percent(numbers.share().ofMentions()), part)
                : words.say("report.withoutTitle." + ((ShareWithoutTitle.InWords) told).part(), part);
    }

    /** A share of one as a percentage. */
    String percent(double share) {
        return format("%.0f %%", 100 * share);
    }

    private String heldBack() {
        return words.say("report.heldBack");
    }

    private String none() {
        return words.say("report.noData");
    }

    private String format(String pattern, double figure) {
        Locale locale = words.locale();
        return String.format(locale, pattern, figure);
    }
}
