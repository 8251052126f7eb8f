package dev.stepup.slack.directory;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.people.QuietHours;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Do-not-disturb as Slack knows it, fifty people a call. Where the scope {@code dnd:read} was not granted, nobody has
 * quiet hours.
 */
@Component
final class SlackQuietHours implements QuietHours {

    private static final int IN_A_CALL = 50;

    private final SlackWeb web;

    SlackQuietHours(SlackWeb web) {
        this.web = web;
    }

    @Override
    public Told endingAfter(Instant moment, WorkspaceId workspace, Collection<MemberId> people) {
        List<MemberId> all = people.stream().sorted().toList();
        Map<MemberId, Instant> quiet = new HashMap<>();
        Set<MemberId> notNow = new HashSet<>();
        for (int from = 0; from < all.size(); from += IN_A_CALL) {
            List<MemberId> some = all.subList(from, Math.min(from + IN_A_CALL, all.size()));
            CallOutcome outcome = ask(workspace, some);
            if (outcome instanceof CallOutcome.Delivered delivered) {
                told(delivered, some)
                        .forEach((person, told) -> end(told, moment).ifPresent(end -> quiet.put(person, end)));
            } else if (!(outcome instanceof CallOutcome.Refused refused && refused.lasts())) {
                notNow.addAll(some);
            }
        }
        return new Told(quiet, notNow);
    }

    /** Slack wants more than one person where it is asked for several. */
    private CallOutcome ask(WorkspaceId workspace, List<MemberId> people) {
        return people.size() == 1
                ? web.call(workspace, "dnd.info", Map.of("user", people.get(0).value()))
                : web.call(
                        workspace,
                        "dnd.teamInfo",
                        Map.of("users", people.stream().map(MemberId::value).collect(Collectors.joining(","))));
    }

    private static Map<MemberId, JsonObject> told(CallOutcome.Delivered told, List<MemberId> people) {
        if (people.size() == 1) {
            return Map.of(people.get(0), told.answer());
        }
        Map<MemberId, JsonObject> found = new HashMap<>();
        for (Map.Entry<String, JsonElement> each :
                told.object("users").orElseGet(JsonObject::new).entrySet()) {
            if (each.getValue() instanceof JsonObject hours) {
                found.put(new MemberId(each.getKey()), hours);
            }
        }
        return found;
    }

    /** The later of the end of the hours set for every day, where they have begun, and of a snooze. */
    private static Optional<Instant> end(JsonObject told, Instant moment) {
        Optional<Instant> hours = SlackPerson.yes(told, "dnd_enabled")
                        && !at(told, "next_dnd_start_ts").isAfter(moment)
                ? Optional.of(at(told, "next_dnd_end_ts"))
                : Optional.empty();
        Optional<Instant> snooze =
                SlackPerson.yes(told, "snooze_enabled") ? Optional.of(at(told, "snooze_endtime")) : Optional.empty();
        return Stream.of(hours, snooze)
                .flatMap(Optional::stream)
                .filter(end -> end.isAfter(moment))
                .max(Instant::compareTo);
    }

    private static Instant at(JsonObject told, String field) {
        return Instant.ofEpochSecond(SlackPerson.number(told, field));
    }
}
