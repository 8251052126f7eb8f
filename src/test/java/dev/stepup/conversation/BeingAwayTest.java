package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Mishap;
import dev.stepup.slack.Installations;
import dev.stepup.team.Absence;
import dev.stepup.team.Absences;
import dev.stepup.team.Presence;
import dev.stepup.team.Presences;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is away, and who is not to be disturbed just now. */
class BeingAwayTest extends ConversationTest {

    private static final MemberId BO = new MemberId("U0BO");
    private static final MemberId CHEN = new MemberId("U0CHEN");

    @BeforeEach
    void orbitIsThere() {
        orbitIsSetUp();
    }

    @AfterEach
    void everybodyIsBack() {
        slack.setStatus("U0BO", "", "");
        slack.dnd("U0BO", 1, 1);
        slack.awaitQuiet();
    }

    @Test
    void whoSaidSoIsAwayThroughTheirLastDayWhereTheyAre() {
        LocalDate lastDay = LocalDate.ofInstant(now(), LISBON).plusDays(1);
        bot.part(Absences.class).put(new Absence(workspace(), BO, lastDay, LISBON));
        Instant back = lastDay.plusDays(1).atStartOfDay(LISBON).toInstant();

        assertThat(at(now())).containsEntry(BO, new Presence.Away()).containsEntry(CHEN, new Presence.Here());
        assertThat(at(back.minusSeconds(1))).containsEntry(BO, new Presence.Away());
        assertThat(at(back)).containsEntry(BO, new Presence.Here());
    }

    @Test
    void aStatusSaysSoUntilItExpires() {
        Instant evening = now().plus(Duration.ofHours(9));
        slack.setStatus("U0BO", ":palm_tree:", "", evening.getEpochSecond());

        assertThat(at(now())).containsEntry(BO, new Presence.Away()).containsEntry(CHEN, new Presence.Here());
        assertThat(at(evening)).containsEntry(BO, new Presence.Here());
    }

    @Test
    void whoHasQuietHoursIsBusyUntilTheyEnd() {
        Instant end = now().plus(Duration.ofHours(2));
        slack.dnd("U0BO", now().minusSeconds(60).getEpochSecond(), end.getEpochSecond());

        assertThat(at(now())).containsEntry(BO, new Presence.BusyUntil(end)).containsEntry(CHEN, new Presence.Here());
        assertThat(at(end)).containsEntry(BO, new Presence.Here());
        assertThat(bot.part(Presences.class).of(orbit(), List.of(BO), now()))
                .as("asked for alone")
                .containsEntry(BO, new Presence.BusyUntil(end));
    }

    @Test
    void whatSlackDoesNotTellKeepsNobodyFromBeingAsked() {
        slack.setStatus("U0BO", ":palm_tree:", "");
        slack.trouble().always("users.info", Mishap.rateLimited(30));
        slack.trouble().always("users.list", Mishap.rateLimited(30));
        slack.trouble().always("dnd.teamInfo", Mishap.says("missing_scope"));

        bot.clock().moveBy(Duration.ofMinutes(10));
        assertThat(at(now())).containsEntry(BO, new Presence.Here()).hasSize(8);
    }

    private Map<MemberId, Presence> at(Instant moment) {
        return bot.part(Presences.class).of(orbit(), orbit().roster(), moment);
    }

    private Team orbit() {
        return bot.part(Teams.class).ofChannel(workspace(), "C0ORBIT").orElseThrow();
    }

    private WorkspaceId workspace() {
        return bot.part(Installations.class).all().iterator().next().workspace();
    }

    private Instant now() {
        return bot.clock().instant();
    }
}
