package dev.stepup.leadership.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Change;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.junit.jupiter.api.Test;

class StoredTalliesTest {

    private static final MemberId ANA = new MemberId("U0ANA");
    private static final MemberId BO = new MemberId("U0BO");
    private static final MemberId CHEN = new MemberId("U0CHEN");
    private static final Tally.Origin ORIGIN = new Tally.Origin(
            new WorkspaceId("T1"),
            "team/with a slash",
            "round-1",
            LocalDate.of(2026, 11, 26),
            Instant.parse("2026-11-27T15:00:00.123Z"));

    @Test
    void whatIsKeptOfACheckInIsReadAgain() {
        Tally tally = new Tally.Shown(
                ORIGIN,
                1,
                2,
                Set.of(ANA, BO, CHEN),
                Set.of(BO),
                Map.of(LeadershipFunction.VISIONING, Map.of(CHEN, 3, ANA, 4), LeadershipFunction.INVENTING, Map.of()),
                Map.of(LeadershipFunction.VISIONING, Map.of(CHEN, 0, ANA, 4), LeadershipFunction.INVENTING, Map.of()),
                new Comparison(
                        12,
                        Map.of(
                                LeadershipFunction.VISIONING,
                                Change.RISE,
                                LeadershipFunction.RELATING,
                                Change.NOT_CALLED)));

        assertThat(readAgain(StoredTallies.week(tally))).containsExactly(tally);
    }

    @Test
    void ofOneThatTooFewAnsweredOnlyHowMany() {
        Tally tally = new Tally.TooFew(ORIGIN, 2, 8, 6);

        assertThat(readAgain(StoredTallies.week(tally))).containsExactly(tally);
        assertThat(StoredTallies.entry(tally))
                .containsOnlyKeys("checkIn", "day", "until", "answered", "asked", "minimum");
    }

    @Test
    void ofOneWhosePeopleAreKeptNoLongerOnlyFigures() {
        Tally tally = new Tally.FiguresAlone(
                ORIGIN,
                5,
                8,
                8,
                Map.of(LeadershipFunction.VISIONING, List.of(1, 1, 4)),
                Map.of(LeadershipFunction.VISIONING, List.of(1, 4)));

        assertThat(readAgain(StoredTallies.week(tally))).containsExactly(tally);
        assertThat(StoredTallies.entry(tally))
                .containsOnlyKeys("checkIn", "day", "until", "answered", "asked", "people", "functions");
    }

    @Test
    void theIdFollowsFromTeamAndWeek() {
        assertThat(StoredTallies.week(new Tally.TooFew(ORIGIN, 2, 8, 6)))
                .containsEntry("_id", "T1/team/with a slash/2026-11-23");
    }

    private static List<Tally> readAgain(Document week) {
        return StoredTallies.read(Document.parse(week.toJson(), new DocumentCodec()))
                .toList();
    }
}
