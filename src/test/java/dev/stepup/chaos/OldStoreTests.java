package dev.stepup.chaos;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.conversation.Bot;
import dev.stepup.conversation.Orbit;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.WhatIsDue;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.schedule.jobs.JobRunner;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that version 0.1.0 wrote in the middle of a check-in opens, and the check-in goes on. */
@Tag("story")
class OldStoreTests {

    private static final WorkspaceId ORBIT = new WorkspaceId("T0ORBIT");
    private static final Instant WRITTEN = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void allThatItHoldsIsThereAndTheCheckInGoesOn() throws IOException {
        unpack();
        try (Bot bot = Bot.start(TeamSeed.demo(), WRITTEN.plusSeconds(3600), "stepup.store.folder=" + folder)) {
            Team team = bot.part(Teams.class).ofChannel(ORBIT, "C0ORBIT").orElseThrow();
            assertThat(team.name()).isEqualTo("Orbit");
            assertThat(team.roster()).hasSize(8);
            assertThat(team.leads()).containsExactly(new MemberId("U0ANA"));

            TeamSchedule schedule =
                    bot.part(Schedules.class).of(ORBIT, team.id()).orElseThrow();
            assertThat(schedule.schedule().cadence()).isEqualTo(Cadence.weekly(DayOfWeek.THURSDAY));
            assertThat(schedule.nextCheckIn()).isEqualTo(Instant.parse("2026-11-26T10:00:00Z"));
            assertThat(schedule.nextDay()).isEqualTo(LocalDate.of(2026, 11, 26));
            assertThat(schedule.schedule().hours()).isEqualTo(DailyHours.USUAL);
            assertThat(schedule.schedule().ownTime()).isFalse();

            CheckIn checkIn = bot.part(CheckIns.class).running(ORBIT, team.id()).orElseThrow();
            assertThat(checkIn.opened()).isEqualTo(WRITTEN);
            assertThat(checkIn.away()).isEmpty();
            assertThat(checkIn.plan().waiting())
                    .extracting(
                            PromptBatch::kind,
                            PromptBatch::at,
                            batch -> batch.people().size())
                    .containsExactly(
                            tuple(PromptBatch.Kind.REMIND, WRITTEN.plusSeconds(4 * 3600), 7),
                            tuple(PromptBatch.Kind.REMIND, Instant.parse("2026-11-24T02:30:00Z"), 1));
            Ballots ballots = bot.part(Ballots.class);
            assertThat(ballots.whoAnswered(ORBIT, checkIn.id()))
                    .map(member -> ballots.find(ORBIT, checkIn.ballotOf(member)).orElseThrow())
                    .singleElement()
                    .extracting(Ballot::story)
                    .isEqualTo(Optional.of("She drew it"));
            assertThat(ballots.thanks(ORBIT, team.id(), Instant.EPOCH, WRITTEN.plusSeconds(1)))
                    .singleElement()
                    .extracting(Ballot::story)
                    .isEqualTo(Optional.of("found a way round"));

            bot.clock().moveTo(WRITTEN.plusSeconds(4 * 3600));
            WhatIsDue.run(bot.part(JobRunner.class), bot.clock());
            assertThat(bot.part(CheckIns.class)
                            .running(ORBIT, team.id())
                            .orElseThrow()
                            .plan()
                            .waiting())
                    .as("whoever has their night is reminded later")
                    .extracting(batch -> batch.people().size())
                    .containsExactly(1);

            Client ana = bot.slack().as("U0ANA");
            Orbit.hears(ana, "team-orbit", "/stepup digest");
            bot.settle();
            assertThat(ana.last("team-orbit").words()).says("report.withheld", ANY, 1, 8);
            assertThat(bot.slack().violations()).isEmpty();
        }
    }

    private void unpack() throws IOException {
        Files.createDirectories(folder);
        try (InputStream packed = resource("stepup.mv.db.gz");
                InputStream key = resource("stepup.key")) {
            Files.copy(new GZIPInputStream(packed), folder.resolve("stepup.mv.db"));
            Files.copy(key, folder.resolve("stepup.key"));
        }
    }

    private static InputStream resource(String file) {
        return Objects.requireNonNull(OldStoreTests.class.getResourceAsStream("/store/0.1.0/" + file));
    }
}
