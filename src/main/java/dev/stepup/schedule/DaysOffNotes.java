package dev.stepup.schedule;

import dev.stepup.chat.Markup;
import dev.stepup.chat.PlainText;
import dev.stepup.chat.Words;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DaysOffText;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says which of the check-ins to come are skipped because the team has off, the first of them by name. */
@Component
@Order(0)
final class DaysOffNotes implements ScheduleNotes {

    private static final int SHOWN = 5;

    private final Schedules schedules;
    private final Clock clock;

    DaysOffNotes(Schedules schedules, Clock clock) {
        this.schedules = schedules;
        this.clock = clock;
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return schedules
                .of(team.workspace(), team.id())
                .filter(state -> !state.paused())
                .map(state -> about(state.schedule(), words))
                .orElseGet(List::of);
    }

    private List<String> about(CheckInSchedule schedule, Words words) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), schedule.zone());
        List<String> left = schedule.leftOut(today, today.plusYears(DaysOffText.YEARS_AHEAD)).stream()
                .map(day -> schedule.daysOff()
                        .nameOf(day)
                        .map(name -> words.say(
                                "schedule.dayOff.named", words.weekday(day), Markup.escape(PlainText.line(name))))
                        .orElseGet(() -> words.weekday(day)))
                .toList();
        return left.isEmpty() ? List.of() : List.of(words.say("schedule.daysOff", words.list(left, SHOWN)));
    }
}
