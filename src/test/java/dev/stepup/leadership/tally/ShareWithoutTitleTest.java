package dev.stepup.leadership.tally;

import static dev.stepup.leadership.LeadershipFunction.INVENTING;
import static dev.stepup.leadership.LeadershipFunction.RELATING;
import static dev.stepup.leadership.LeadershipFunction.SENSEMAKING;
import static dev.stepup.leadership.LeadershipFunction.VISIONING;
import static dev.stepup.leadership.tally.ShareWithoutTitle.Part.ABOUT;
import static dev.stepup.leadership.tally.ShareWithoutTitle.Part.LESS;
import static dev.stepup.leadership.tally.ShareWithoutTitle.Part.MORE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.CheckIns;
import dev.stepup.leadership.measure.Share;
import dev.stepup.leadership.tally.ShareWithoutTitle.InNumbers;
import dev.stepup.leadership.tally.ShareWithoutTitle.InWords;
import dev.stepup.leadership.tally.ShareWithoutTitle.Part;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShareWithoutTitleTest {

    private static final List<MemberId> PEOPLE = CheckIns.people(8);
    private static final MemberId LEAD = PEOPLE.get(0);
    private static final Audience MEMBER = Audience.member(PEOPLE.get(7));

    @Test
    void withOneLeadItIsToldInWords() {
        assertThat(told(1, 9, 6, 6)).contains(new InWords(LESS, 7 / 8.0));
        assertThat(told(1, 3, 9, 9)).contains(new InWords(ABOUT, 7 / 8.0));
        assertThat(told(1, 0, 6, 6, 6)).contains(new InWords(MORE, 7 / 8.0));
    }

    @Test
    void withThreeNamedOnBothSidesItIsToldInNumbers() {
        assertThat(told(3, 2, 1, 1, 3, 2, 1)).contains(new InNumbers(new Share(.6, 5 / 8.0)));
        assertThat(told(3, 2, 1, 0, 3, 2, 1)).containsInstanceOf(InWords.class);
        assertThat(told(3, 2, 1, 1, 3, 2, 0)).containsInstanceOf(InWords.class);
    }

    @Test
    void itIsNotToldWhereItWouldSayNothing() {
        assertThat(told(0, 9, 6, 6)).isEmpty();
        assertThat(told(8, 9, 6, 6)).isEmpty();
        assertThat(told(1, 2, 1, 1)).isEmpty();
        assertThat(told(1, 0, 2, 1, 1)).isEmpty();
        assertThat(told(1, 0, 2, 2, 1)).isPresent();
    }

    /** Of five, the lead has one, which is about their part, or more; of nine, the lead has one or two. */
    @Test
    void aWordThatWouldBeANumberIsWidenedOrNotTold() {
        assertThat(told(1, 1, 2, 2)).isEmpty();
        assertThat(told(1, 2, 2, 1)).isEmpty();
        assertThat(told(1, 1, 2, 1, 1, 1)).contains(new InWords(ABOUT, 7 / 8.0));
        assertThat(told(1, 2, 1, 1, 1, 1, 1, 1, 1)).contains(new InWords(ABOUT, 7 / 8.0));
        assertThat(told(3, 1, 1, 0, 4, 2, 1)).contains(new InWords(ABOUT, 5 / 8.0));
    }

    /** Where nobody with the title is named, or nobody else, the names say it already. */
    @Test
    void whatTheNamesSayIsToldAsItIs() {
        assertThat(told(1, 0, 6, 6, 6)).contains(new InWords(MORE, 7 / 8.0));
        assertThat(told(3, 4, 1, 1)).contains(new InWords(LESS, 5 / 8.0));
    }

    /** Whatever word is told, more than one count of the lead's would be told the same. */
    @Test
    void noWordStandsForOneCountAlone() {
        for (int mentions = 5; mentions < 30; mentions++) {
            Map<Part, Set<Integer>> counts = new EnumMap<>(Part.class);
            for (int own = 1; own <= mentions - 2; own++) {
                int leads = own;
                told(1, own, 1, mentions - own - 1)
                        .ifPresent(told -> counts.computeIfAbsent(((InWords) told).part(), any -> new HashSet<>())
                                .add(leads));
            }
            assertThat(counts.values())
                    .as("%d mentions", mentions)
                    .allSatisfy(each -> assertThat(each).hasSizeGreaterThan(1));
        }
    }

    @Test
    void itIsOfAllFunctionsThatItsReaderReadsInNumbers() {
        Map<LeadershipFunction, Map<MemberId, Integer>> twoAlone = new HashMap<>();
        twoAlone.put(VISIONING, named(9, 6, 6));
        twoAlone.put(RELATING, named(0, 9));
        twoAlone.put(SENSEMAKING, named(0, 9));
        Tally.Shown tally = tally(Set.of(LEAD), twoAlone);
        assertThat(ShareWithoutTitle.of(List.of(tally), MEMBER)).contains(new InWords(LESS, 7 / 8.0));
        assertThat(ShareWithoutTitle.of(List.of(tally), Audience.lead(LEAD))).contains(new InWords(LESS, 7 / 8.0));

        twoAlone.put(RELATING, named(0, 90));
        assertThat(ShareWithoutTitle.of(List.of(tally(Set.of(LEAD), twoAlone)), MEMBER))
                .contains(new InWords(LESS, 7 / 8.0));
        assertThat(ShareWithoutTitle.of(List.of(tally(Set.of(LEAD), twoAlone)), Audience.lead(LEAD)))
                .contains(new InWords(ABOUT, 7 / 8.0));
    }

    @Test
    void whereOneFunctionAloneIsLeftOutItIsNotTold() {
        Tally.Shown tally = tally(Set.of(LEAD), Map.of(VISIONING, named(9, 6, 6), INVENTING, named(0, 3)));
        assertThat(ShareWithoutTitle.of(List.of(tally), MEMBER)).isEmpty();
        assertThat(ShareWithoutTitle.of(List.of(tally), Audience.lead(LEAD))).isPresent();
    }

    @Test
    void overTimeItGoesByWhoLedThenAndByWhatWasSaidOfMostCheckIns() {
        Tally.Shown less = tally(Set.of(LEAD), Map.of(VISIONING, named(9, 6, 6)));
        Tally.Shown more = tally(Set.of(PEOPLE.get(7)), Map.of(VISIONING, named(9, 6, 6)));
        Tally.Shown silent = tally(Set.of(LEAD), Map.of());
        assertThat(ShareWithoutTitle.of(List.of(less, more, silent), MEMBER)).contains(new InWords(ABOUT, 7 / 8.0));
        assertThat(ShareWithoutTitle.of(List.of(less, more, less), MEMBER)).contains(new InWords(LESS, 7 / 8.0));
        assertThat(ShareWithoutTitle.of(List.of(less, more, more), MEMBER)).contains(new InWords(MORE, 7 / 8.0));

        Tally.Shown inNumbers = tally(Set.copyOf(PEOPLE.subList(0, 3)), Map.of(VISIONING, named(2, 1, 1, 3, 2, 1)));
        assertThat(ShareWithoutTitle.of(List.of(inNumbers, silent), MEMBER)).containsInstanceOf(InNumbers.class);
        assertThat(ShareWithoutTitle.of(List.of(inNumbers, less), MEMBER)).containsInstanceOf(InWords.class);
    }

    private static Optional<ShareWithoutTitle> told(int leads, int... counts) {
        Tally.Shown tally = tally(Set.copyOf(PEOPLE.subList(0, leads)), Map.of(VISIONING, named(counts)));
        return ShareWithoutTitle.of(List.of(tally), MEMBER);
    }

    private static Map<MemberId, Integer> named(int... counts) {
        return IntStream.range(0, counts.length)
                .filter(i -> counts[i] > 0)
                .boxed()
                .collect(Collectors.toMap(PEOPLE::get, i -> counts[i]));
    }

    private static Tally.Shown tally(Set<MemberId> leads, Map<LeadershipFunction, Map<MemberId, Integer>> functions) {
        return new Tally.Shown(
                new Tally.Origin(new WorkspaceId("T1"), "team", "checkIn", LocalDate.of(2026, 11, 26), Instant.EPOCH),
                PEOPLE.size(),
                PEOPLE.size(),
                Set.copyOf(PEOPLE),
                leads,
                functions,
                functions,
                Comparison.NONE);
    }
}
