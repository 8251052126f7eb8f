package dev.stepup.report.export;

import dev.stepup.chat.PlainText;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.Turnout;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A team's figures as a file for spreadsheets: RFC 4180 in UTF-8, with the mark by which spreadsheets know it. A row for
 * each week, function and person; where leads may not read numbers per person in all of it, for each week and function,
 * with no number where fewer than three people share it. Of check-ins that too few answered there is nothing. A cell
 * that a spreadsheet would take for a formula begins with an apostrophe.
 */
public final class FiguresCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Audience LEADS = new Audience(true, Optional.empty());
    private static final String FORMULA_SIGNS = "=+-@\t\r\n";

    private final Function<MemberId, String> names;
    private final Set<MemberId> leftOut;
    private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    private final CSVPrinter printer;

    private FiguresCsv(List<String> head, Function<MemberId, String> names, Set<MemberId> leftOut) throws IOException {
        this.names = names;
        this.leftOut = leftOut;
        this.printer = new CSVPrinter(text, CSVFormat.RFC4180);
        printer.printRecord(head.stream().map(FiguresCsv::harmless));
    }

    /**
     * The file.
     *
     * @param head names week, function, person, mentions, answered and asked
     * @param leftOut who has no row
     */
    public static byte[] of(
            List<Tally.Shown> checkIns, List<String> head, Function<MemberId, String> names, Set<MemberId> leftOut) {
        try {
            FiguresCsv file = new FiguresCsv(head, names, leftOut);
            boolean named = tellsPeople(checkIns);
            for (List<Tally.Shown> week : byWeek(checkIns)) {
                file.addWeek(week, named);
            }
            return file.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Tally.Shown>> byWeek(List<Tally.Shown> checkIns) {
        return checkIns.stream()
                .collect(Collectors.groupingBy(
                        checkIn -> checkIn.origin().week(), java.util.TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }

    private void addWeek(List<Tally.Shown> checkIns, boolean named) throws IOException {
        for (LeadershipFunction function : LeadershipFunction.values()) {
            LocalDate week = checkIns.get(0).origin().week();
            Turnout turnout = Turnout.of(checkIns);
            if (named) {
                for (Map.Entry<MemberId, String> person : inOrder(roster(checkIns))) {
                    add(week, function, person.getValue(), "" + mentions(checkIns, function, person.getKey()), turnout);
                }
            } else {
                add(week, function, "", mentions(Disclosure.of(checkIns, function, LEADS)), turnout);
            }
        }
    }

    private static int mentions(List<Tally.Shown> checkIns, LeadershipFunction function, MemberId person) {
        return checkIns.stream()
                .mapToInt(checkIn -> checkIn.mentionsOf(person, function))
                .sum();
    }

    private static String mentions(Disclosure reading) {
        if (reading instanceof Disclosure.Numbers numbers) {
            return "" + numbers.figures().mentions();
        }
        return reading instanceof Disclosure.Mentions mentions ? "" + mentions.mentions() : "";
    }

    /** Whether there is a row for each person. */
    public static boolean tellsPeople(List<Tally.Shown> checkIns) {
        return checkIns.stream().allMatch(LEADS::readsNumbersPerPerson);
    }

    private List<Map.Entry<MemberId, String>> inOrder(Set<MemberId> people) {
        return people.stream()
                .filter(member -> !leftOut.contains(member))
                .map(member -> Map.entry(member, names.apply(member)))
                .sorted(Map.Entry.<MemberId, String>comparingByValue(NameOrder.ORDER)
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    private void add(LocalDate week, LeadershipFunction function, String person, String mentions, Turnout turnout)
            throws IOException {
        printer.printRecord(week, function.label(), harmless(person), mentions, turnout.answered(), turnout.asked());
    }

    private static Set<MemberId> roster(List<Tally.Shown> checkIns) {
        return checkIns.stream().flatMap(checkIn -> checkIn.roster().stream()).collect(Collectors.toSet());
    }

    private static String harmless(String written) {
        String cell = PlainText.line(written);
        return !cell.isEmpty() && FORMULA_SIGNS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
