package dev.stepup.report.slack;

import dev.stepup.leadership.Change;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.Share;
import dev.stepup.leadership.Spread;
import dev.stepup.report.LeadSummary.Found;
import dev.stepup.slack.Words;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;

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
                words.say("report.column.spread"),
                words.say("report.column.change"));
    }

    /** One row below that head: no data where nobody was mentioned, and held back where too few were. */
    List<String> row(String label, Found found) {
        Distribution distribution = found.distribution();
        if (distribution.mentions() == 0) {
            return List.of(label, none(), none(), none(), none(), none(), none());
        }
        boolean enough = enough(distribution);
        return List.of(
                label,
                "" + distribution.mentions(),
                "" + distribution.people(),
                enough ? decimal(distribution.effectiveNumber()) : heldBack(),
                enough ? whole(distribution.absenceFactor()) : heldBack(),
                words.say("report.spread." + Spread.of(distribution)),
                enough ? change(found) : heldBack());
    }

    /** The same row of a team so small that people are not counted. */
    List<String> mentionsRow(String label, Found found) {
        return List.of(
                label,
                mentions(found.distribution()),
                heldBack(),
                heldBack(),
                heldBack(),
                words.say("report.spread.small"),
                heldBack());
    }

    /** How often one person was named, of all mentions; no data where nobody was mentioned. */
    List<String> personRow(String label, Found found, MemberId person) {
        Distribution distribution = found.distribution();
        return distribution.mentions() == 0
                ? List.of(label, none(), none())
                : List.of(label, "" + distribution.mentionsOf(person), "" + distribution.mentions());
    }

    /** How many mentions there are. */
    String mentions(Distribution distribution) {
        return distribution.mentions() == 0 ? none() : "" + distribution.mentions();
    }

    private String change(Found found) {
        return found.change()
                .map(change ->
                        change == Change.TOO_FEW_MENTIONS ? heldBack() : words.say("report.column.change." + change))
                .orElseGet(this::none);
    }

    /** The same row of a team of which there is nothing to show but why. */
    List<String> emptyRow(String why) {
        return List.of("", none(), none(), none(), none(), why, none());
    }

    /** What went to people without the title, beside the part of the team that they are. */
    String withoutTitle(Share share) {
        return words.say(
                "report.withoutTitle",
                percent(OptionalDouble.of(share.ofMentions())),
                percent(OptionalDouble.of(share.ofRoster())));
    }

    /** A figure with one digit behind the point. */
    String decimal(OptionalDouble figure) {
        return figure.isPresent() ? format("%.1f", figure.getAsDouble()) : none();
    }

    /** A share of one as a percentage. */
    String percent(OptionalDouble share) {
        return share.isPresent() ? format("%.0f %%", 100 * share.getAsDouble()) : none();
    }

    /** A whole number. */
    String whole(OptionalInt figure) {
        return figure.isPresent() ? "" + figure.getAsInt() : none();
    }

    /** Whether there are mentions enough for figures to say something. */
    static boolean enough(Distribution distribution) {
        return Spread.of(distribution) != Spread.TOO_FEW_MENTIONS;
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
