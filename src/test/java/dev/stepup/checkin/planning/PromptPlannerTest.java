package dev.stepup.checkin.planning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.RandomInput;
import dev.stepup.Tries;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.schedule.calendar.DaysOff;
import dev.stepup.schedule.calendar.Recurrence;
import dev.stepup.schedule.calendar.ResponseWindow;
import dev.stepup.schedule.calendar.WeeklyTime;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What holds of every plan, wherever people are, on every day of two years. */
@ExtendWith(InstancioExtension.class)
class PromptPlannerTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final List<ZoneId> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).toList();

    @Test
    void everyoneIsAskedOnceAndWrittenToOnlyInTheirDay(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(300, input -> {
            List<ZoneId> zones = zones(input);
            int day = input.between(0, 730);
            int minute = input.between(0, 1439);
            boolean ownTime = input.either();
            Map<MemberId, ZoneId> people = people(zones);
            CheckInSchedule schedule = schedule(zones.get(0), LocalTime.MIDNIGHT.plusMinutes(minute), ownTime);
            LocalDate date = FIRST.plusDays(day);
            Instant opens = schedule.opensOn(date, people.values());

            PromptPlan plan = new PromptPlanner(schedule, people, opens).ofDay(date, opens, people.keySet());

            assertThat(plan.unasked()).isEqualTo(people.keySet());
            people.forEach((person, zone) -> {
                List<PromptBatch> batches = plan.waiting().stream()
                        .filter(batch -> batch.people().contains(person))
                        .toList();
                assertThat(batches.stream().map(PromptBatch::kind))
                        .doesNotHaveDuplicates()
                        .isSorted();
                assertThat(batches.get(0).kind()).isEqualTo(PromptBatch.Kind.ASK);
                assertThat(batches).isSortedAccordingTo(Comparator.comparing(PromptBatch::at));
                assertThat(batches).allSatisfy(batch -> {
                    assertThat(schedule.hours().include(batch.at(), zone)).isTrue();
                    assertThat(batch.at()).isAfterOrEqualTo(opens);
                });
            });
        });
    }

    @Test
    void oneByHandAsksEveryoneNowAndRemindsInTheirDay(@Given(Tries.Seeded.class) Tries tries) {
        tries.each(50, input -> {
            List<ZoneId> zones = zones(input);
            Map<MemberId, ZoneId> people = people(zones);
            CheckInSchedule schedule = schedule(zones.get(0), LocalTime.of(10, 0), false);
            Instant now = Instant.parse("2026-11-24T03:17:00Z");

            PromptPlan plan = new PromptPlanner(schedule, people, now).byHand(people.keySet());

            assertThat(plan.dueBy(now)).singleElement().satisfies(batch -> {
                assertThat(batch.kind()).isEqualTo(PromptBatch.Kind.ASK);
                assertThat(batch.people()).isEqualTo(people.keySet());
            });
            plan.laterThan(now)
                    .forEach(batch -> batch.people()
                            .forEach(person -> assertThat(schedule.hours()
                                            .include(batch.at(), people.getOrDefault(person, schedule.zone())))
                                    .isTrue()));
        });
    }

    private static Map<MemberId, ZoneId> people(List<ZoneId> zones) {
        Map<MemberId, ZoneId> people = new HashMap<>();
        IntStream.range(0, zones.size()).forEach(i -> people.put(new MemberId("U" + i), zones.get(i)));
        return people;
    }

    private static CheckInSchedule schedule(ZoneId zone, LocalTime time, boolean ownTime) {
        return new CheckInSchedule(
                zone,
                new Cadence(DayOfWeek.MONDAY, Set.of(DayOfWeek.values()), Recurrence.WEEKLY),
                time,
                ownTime,
                DailyHours.USUAL,
                new ResponseWindow(
                        Duration.ofHours(48), Optional.of(Duration.ofHours(4)), Optional.of(Duration.ofHours(24))),
                new WeeklyTime(DayOfWeek.FRIDAY, LocalTime.of(15, 0)),
                DaysOff.NONE);
    }

    private static List<ZoneId> zones(RandomInput input) {
        return input.listOf(1, 20, () -> input.oneOf(ZONES));
    }
}
