package dev.stepup.slack.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.google.gson.JsonObject;
import dev.stepup.cache.Caches;
import dev.stepup.team.people.Status;
import dev.stepup.team.people.Statuses;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Statuses, read when somebody is about to be asked. What Slack has told of many is used for a few minutes, so that
 * teams asked in the same minute share it, and so that a second try has fewer to ask for.
 */
@Component
final class SlackStatuses implements Statuses {

    private static final int MOST = 100_000;
    private static final Duration SHARED = Duration.ofMinutes(2);

    private final SlackUsers users;
    private final Cache<Key, Status> lately;

    SlackStatuses(SlackUsers users, Caches caches) {
        this.users = users;
        this.lately = caches.make("statuses", MOST, SHARED);
    }

    @Override
    public Told of(WorkspaceId workspace, Collection<MemberId> people) {
        boolean share = people.size() > SlackUsers.FEW;
        Map<MemberId, Status> told = share ? shared(workspace, people) : new HashMap<>();
        Set<MemberId> left = new HashSet<>(people);
        left.removeAll(told.keySet());
        Set<MemberId> notNow = new HashSet<>();
        users.many(workspace, left).forEach((person, answer) -> {
            if (answer instanceof UserAnswer.Told user) {
                Status now = status(user.user());
                told.put(person, now);
                if (share) {
                    lately.put(new Key(workspace, person), now);
                }
            } else if (answer instanceof UserAnswer.NotNow) {
                notNow.add(person);
            }
        });
        return new Told(told, notNow);
    }

    /** Updates the cache with what Slack says about somebody, and returns it. */
    Status changed(WorkspaceId workspace, JsonObject user) {
        Status now = status(user);
        lately.asMap().replace(new Key(workspace, SlackPerson.id(user)), now);
        return now;
    }

    private Map<MemberId, Status> shared(WorkspaceId workspace, Collection<MemberId> people) {
        Map<MemberId, Status> shared = new HashMap<>();
        people.forEach(person -> Optional.ofNullable(lately.getIfPresent(new Key(workspace, person)))
                .ifPresent(status -> shared.put(person, status)));
        return shared;
    }

    private static Status status(JsonObject user) {
        JsonObject profile = user.get("profile") instanceof JsonObject given ? given : new JsonObject();
        long expires = SlackPerson.number(profile, "status_expiration");
        return new Status(
                SlackPerson.text(profile, "status_emoji"),
                SlackPerson.text(profile, "status_text"),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(expires)));
    }

    private record Key(WorkspaceId workspace, MemberId person) {}
}
