package dev.stepup.slack.directory;

import com.google.gson.JsonObject;
import dev.stepup.team.people.Status;
import dev.stepup.team.people.Statuses;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Statuses, read when somebody is about to be asked. What Slack has told of many is used for a few minutes, so that
 * teams asked in the same minute share it, and so that a second try has fewer to ask for.
 */
@Component
final class SlackStatuses implements Statuses {

    private static final Duration SHARED = Duration.ofMinutes(2);

    private final SlackUsers users;
    private final Clock clock;
    private final Map<WorkspaceId, Map<MemberId, Read>> lately = new ConcurrentHashMap<>();

    SlackStatuses(SlackUsers users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    @Override
    public Told of(WorkspaceId workspace, Collection<MemberId> people) {
        Map<MemberId, Read> shared = people.size() > SlackUsers.FEW ? sharedIn(workspace) : new HashMap<>();
        Map<MemberId, Status> told = new HashMap<>();
        Set<MemberId> left = new HashSet<>(people);
        people.forEach(person -> Optional.ofNullable(shared.get(person)).ifPresent(read -> {
            told.put(person, read.status());
            left.remove(person);
        }));
        Set<MemberId> notNow = new HashSet<>();
        Instant now = clock.instant();
        users.many(workspace, left).forEach((person, answer) -> {
            if (answer instanceof UserAnswer.Told user) {
                told.put(person, status(user.user()));
                shared.put(person, new Read(status(user.user()), now));
            } else if (answer instanceof UserAnswer.NotNow) {
                notNow.add(person);
            }
        });
        return new Told(told, notNow);
    }

    /** Takes over what Slack says of somebody, so that what is still used says so as well; returns it. */
    Status changed(WorkspaceId workspace, JsonObject user) {
        Status now = status(user);
        Optional.ofNullable(lately.get(workspace))
                .ifPresent(here -> here.computeIfPresent(SlackPerson.id(user), (id, read) -> new Read(now, read.at())));
        return now;
    }

    private Map<MemberId, Read> sharedIn(WorkspaceId workspace) {
        Map<MemberId, Read> here =
                Objects.requireNonNull(lately.computeIfAbsent(workspace, any -> new ConcurrentHashMap<>()));
        Instant now = clock.instant();
        here.values()
                .removeIf(read ->
                        read.at().plus(SHARED).isBefore(now) || read.at().isAfter(now));
        return here;
    }

    private static Status status(JsonObject user) {
        JsonObject profile = user.get("profile") instanceof JsonObject given ? given : new JsonObject();
        long expires = SlackPerson.number(profile, "status_expiration");
        return new Status(
                SlackPerson.text(profile, "status_emoji"),
                SlackPerson.text(profile, "status_text"),
                expires == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(expires)));
    }

    private record Read(Status status, Instant at) {}
}
