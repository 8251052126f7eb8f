package dev.stepup.schedule;

import dev.stepup.team.Team;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where teams are at home, which is read anew after a moment: whoever thanks somebody waits for it. */
@Component
public final class HomeZones {

    private final Schedules schedules;
    private final long nanosFresh;
    private final Map<String, Read> read = new ConcurrentHashMap<>();

    HomeZones(Schedules schedules, @Value("${stepup.team.remembered}") Duration remembered) {
        this.schedules = schedules;
        this.nanosFresh = remembered.toNanos();
    }

    /** The zone of this team, as it was a moment ago at the earliest. */
    public ZoneId of(Team team) {
        String key = team.workspace() + "/" + team.id();
        long now = System.nanoTime();
        Read last = read.get(key);
        if (last != null && now - last.at() < nanosFresh) {
            return last.zone();
        }
        ZoneId zone = schedules
                .of(team.workspace(), team.id())
                .map(state -> state.schedule().zone())
                .orElse(ZoneOffset.UTC);
        read.put(key, new Read(zone, now));
        return zone;
    }

    private record Read(ZoneId zone, long at) {}
}
