package dev.stepup.team.slack;

import com.google.gson.JsonObject;
import dev.stepup.team.Status;
import dev.stepup.team.Statuses;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Statuses, read when somebody is about to be asked. A few are read one by one; for many, or when Slack takes no more of
 * such questions, the list of the workspace is read and used for a few minutes, so that teams asked in the same minute
 * share it.
 */
@Component
final class SlackStatuses implements Statuses {

    private static final Duration SHARED = Duration.ofMinutes(2);
    private static final int FEW = 12;

    private final SlackUsers users;
    private final Clock clock;
    private final Map<WorkspaceId, Read> lists = new ConcurrentHashMap<>();

    SlackStatuses(SlackUsers users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Map<MemberId, Status> of(WorkspaceId workspace, Collection<MemberId> people) {
        Map<MemberId, Status> found = new HashMap<>();
        Set<MemberId> left = new HashSet<>(people);
        if (left.size() <= FEW) {
            for (MemberId person : people) {
                Optional<JsonObject> user = users.one(workspace, person);
                if (user.isEmpty()) {
                    break;
                }
                found.put(person, status(user.get()));
                left.remove(person);
            }
        }
        if (!left.isEmpty()) {
            Map<MemberId, Status> all = list(workspace);
            left.stream().filter(all::containsKey).forEach(person -> found.put(person, all.get(person)));
        }
        return found;
    }

    /** Takes over what Slack says of somebody, so that a list that is still used says so as well; returns it. */
    Status changed(WorkspaceId workspace, JsonObject user) {
        Status now = status(user);
        Read last = lists.get(workspace);
        if (last != null) {
            last.statuses().put(SlackPerson.id(user), now);
        }
        return now;
    }

    private Map<MemberId, Status> list(WorkspaceId workspace) {
        Instant now = clock.instant();
        Read last = lists.get(workspace);
        if (last != null && !last.at().plus(SHARED).isBefore(now) && !last.at().isAfter(now)) {
            return last.statuses();
        }
        Map<MemberId, Status> statuses = new ConcurrentHashMap<>();
        users.all(workspace).forEach(user -> statuses.put(SlackPerson.id(user), status(user)));
        if (!statuses.isEmpty()) {
            lists.put(workspace, new Read(now, statuses));
        }
        return statuses;
    }

    private static Status status(JsonObject user) {
        JsonObject profile = user.get("profile") instanceof JsonObject given ? given : new JsonObject();
        long expires = SlackPerson.number(profile, "status_expiration");
        return new Status(
                SlackPerson.text(profile, "status_emoji"),
                SlackPerson.text(profile, "status_text"),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(expires)));
    }

    private record Read(Instant at, Map<MemberId, Status> statuses) {}
}
