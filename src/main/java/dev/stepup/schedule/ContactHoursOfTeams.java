package dev.stepup.schedule;

import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.DailyHours;
import dev.stepup.team.ContactHours;
import dev.stepup.team.Team;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes contact hours from the team's schedule, or the usual hours before there is one. */
@Component
final class ContactHoursOfTeams implements ContactHours {

    private final Schedules schedules;
    private final People people;

    ContactHoursOfTeams(Schedules schedules, People people) {
        this.schedules = schedules;
        this.people = people;
    }

    @Override
    public Map<MemberId, Instant> next(Team team, Collection<MemberId> asked, Instant moment) {
        var stored = schedules.of(team.workspace(), team.id()).map(TeamSchedule::schedule);
        DailyHours hours = stored.map(CheckInSchedule::hours).orElse(DailyHours.USUAL);
        Map<MemberId, Instant> next = new HashMap<>();
        asked.forEach(person -> next.put(
                person,
                people.known(team.workspace(), person)
                        .flatMap(Person::zone)
                        .or(() -> stored.map(CheckInSchedule::zone))
                        .map((ZoneId zone) -> hours.next(moment, zone))
                        .orElse(moment)));
        return next;
    }
}
