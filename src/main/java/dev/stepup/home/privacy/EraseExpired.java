package dev.stepup.home.privacy;

import dev.stepup.privacy.ExpiringData;
import dev.stepup.privacy.FormerMembers;
import dev.stepup.privacy.OptOuts;
import dev.stepup.schedule.TeamZones;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.Expiries;
import dev.stepup.team.Expiries.Expiry;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Erases every night, where the team is, what it keeps no longer: what is too old, and what was for asking people who
 * have left it. Who has left the workspace is found then as well. A night's work that is cut short is done again from its
 * beginning, by this instance or another; each step may be repeated.
 */
@Component
@Order(11)
final class EraseExpired implements DueWork {

    private static final LocalTime IN_THE_NIGHT = LocalTime.of(3, 30);

    private final Expiries expiries;
    private final List<ExpiringData> data;
    private final List<FormerMembers> formerMembers;
    private final OptOuts optOuts;
    private final Leavers leavers;
    private final TeamZones teamZones;
    private final Clock clock;

    EraseExpired(
            Expiries expiries,
            List<ExpiringData> data,
            List<FormerMembers> formerMembers,
            OptOuts optOuts,
            Leavers leavers,
            TeamZones teamZones,
            Clock clock) {
        this.expiries = expiries;
        this.data = data;
        this.formerMembers = formerMembers;
        this.optOuts = optOuts;
        this.leavers = leavers;
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
        // A new team has nothing to erase yet.
        if (expiry.at().isPresent()) {
            erase(team, there.toLocalDate(), zone);
        }
        ZonedDateTime tonight = there.with(IN_THE_NIGHT);
        expiries.moveOn(expiry, (tonight.isAfter(there) ? tonight : tonight.plusDays(1)).toInstant());
    }

    private void erase(Team team, LocalDate today, ZoneId zone) {
        team.retention()
                .firstDayKept(today)
                .ifPresent(day -> data.forEach(each -> each.eraseBefore(team.workspace(), team.id(), day, zone)));
        formerMembers.forEach(each -> forgetFormer(each, team));
        leavers.look(team);
    }

    /** Who has opted out may opt in again, and is back on their teams then. */
    private void forgetFormer(FormerMembers stored, Team team) {
        Set<MemberId> former = new HashSet<>(stored.among(team.workspace(), team.id()));
        former.removeAll(team.roster());
        former.removeAll(optOuts.among(team.workspace(), former));
        if (!former.isEmpty()) {
            stored.forget(team.workspace(), team.id(), former);
        }
    }

    private static String key(Team team) {
        return team.workspace() + "/" + team.id();
    }
}
