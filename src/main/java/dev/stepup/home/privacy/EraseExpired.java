package dev.stepup.home.privacy;

import dev.stepup.privacy.ExpiringData;
import dev.stepup.schedule.TeamZones;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.Expiries;
import dev.stepup.team.Expiries.Expiry;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Erases every night, where the team is, what it keeps no longer. A night's work that is cut short is done again from its
 * beginning, by this instance or another; each step may be repeated.
 */
@Component
@Order(11)
final class EraseExpired implements DueWork {

    private static final LocalTime IN_THE_NIGHT = LocalTime.of(3, 30);

    private final Expiries expiries;
    private final List<ExpiringData> data;
    private final TeamZones teamZones;
    private final Clock clock;

    EraseExpired(Expiries expiries, List<ExpiringData> data, TeamZones teamZones, Clock clock) {
        this.expiries = expiries;
        this.data = data;
        this.teamZones = teamZones;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "expiry";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return expiries.dueBefore(moment).stream()
                .map(expiry -> new DueItem(key(expiry.team()), expiry.at().orElseGet(clock::instant)))
                .toList();
    }

    @Override
    public void run(String key) {
        Instant now = clock.instant();
        expiries.dueBefore(now.plusMillis(1)).stream()
                .filter(expiry -> key.equals(key(expiry.team())))
                .forEach(expiry -> look(expiry, now));
    }

    private void look(Expiry expiry, Instant now) {
        Team team = expiry.team();
        ZoneId zone = teamZones.of(team);
        ZonedDateTime there = now.atZone(zone);
        team.retention()
                .firstDayKept(there.toLocalDate())
                .ifPresent(day -> data.forEach(each -> each.eraseBefore(team.workspace(), team.id(), day, zone)));
        ZonedDateTime tonight = there.with(IN_THE_NIGHT);
        expiries.moveOn(expiry, (tonight.isAfter(there) ? tonight : tonight.plusDays(1)).toInstant());
    }

    private static String key(Team team) {
        return team.workspace() + "/" + team.id();
    }
}
