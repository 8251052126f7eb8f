package dev.stepup.report.export;

import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.summary.CheckIns;
import dev.stepup.workspace.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresCsvTest {

    private static final List<String> HEAD = List.of("Week of", "Function", "Person", "Mentions", "Answered", "Asked");

    @Test
    void spreadsheetsKnowItForUtf8AndReadEachRow() {
        String text = csv(8, 5, MemberId::value);

        assertThat(text)
                .startsWith("\uFEFFWeek of,Function,Person,Mentions,Answered,Asked\r\n")
                .contains("\r\n2026-10-05,Visioning,U007,5,5,8\r\n")
                .contains("\r\n2026-10-05,Relating,U000,0,5,8\r\n");
        assertThat(text.lines()).hasSize(1 + 4 * 8);
    }

    @Test
    void whatIsSpecialInAFileIsQuoted() {
        assertThat(csv(8, 5, id -> "Petrov, \"Goran\"")).contains(",\"Petrov, \"\"Goran\"\"\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void aNameThatASpreadsheetWouldTakeForAFormulaIsMadeHarmless(String name) {
        assertThat(csv(8, 5, id -> name).lines().filter(line -> line.contains("'")))
                .isNotEmpty();
        assertThat(csv(8, 5, id -> name)).doesNotContain("," + name).contains("'" + name.strip());
    }

    @Test
    void aTeamTooSmallForNamesHasARowForEachFunction() {
        String text = csv(4, 3, MemberId::value);

        assertThat(text).contains("2026-10-05,Visioning,,3,3,4\r\n").doesNotContain("U00");
        assertThat(text.lines()).hasSize(1 + 4);
    }

    @Test
    void whereTheTeamWasThatSmallInOneWeekThereAreNoPeopleInAny() {
        List<Tally.Shown> checkIns = List.of(tally(0, 4, 3), tally(1, 8, 5));

        String text = new String(FiguresCsv.of(checkIns, HEAD, MemberId::value, Set.of()), StandardCharsets.UTF_8);

        assertThat(text).contains("2026-10-12,Visioning,,5,5,8\r\n").doesNotContain("U00");
    }

    @Test
    void whoeverIsLeftOutHasNoRow() {
        Set<MemberId> leftOut = Set.of(new MemberId("U007"));

        String text = new String(
                FiguresCsv.of(List.of(tally(0, 8, 5)), HEAD, MemberId::value, leftOut), StandardCharsets.UTF_8);

        assertThat(text).contains("U006").doesNotContain("U007");
    }

    private static Tally.Shown tally(int week, int size, int answered) {
        List<MemberId> people = CheckIns.people(size);
        return (Tally.Shown) CheckIns.tally(
                week,
                size,
                IntStream.range(0, answered)
                        .mapToObj(i -> CheckIns.answer(week, people.get(i), VISIONING, List.of(people.get(size - 1))))
                        .toList());
    }

    private static String csv(int size, int answered, Function<MemberId, String> names) {
        List<MemberId> people = CheckIns.people(size);
        Tally tally = CheckIns.tally(
                0,
                size,
                IntStream.range(0, answered)
                        .mapToObj(i -> CheckIns.answer(0, people.get(i), VISIONING, List.of(people.get(size - 1))))
                        .toList());
        return new String(FiguresCsv.of(List.of((Tally.Shown) tally), HEAD, names, Set.of()), StandardCharsets.UTF_8);
    }
}
