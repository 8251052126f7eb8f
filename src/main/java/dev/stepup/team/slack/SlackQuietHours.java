package dev.stepup.team.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.team.QuietHours;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Do-not-disturb as Slack knows it, fifty people a call. Where the scope {@code dnd:read} was not granted, or Slack does
 * not answer, nobody has quiet hours.
 */
@Component
final class SlackQuietHours implements QuietHours {

    private static final int IN_A_CALL = 50;

    private final SlackWeb web;

    SlackQuietHours(SlackWeb web) {
        this.web = web;
    }

    @Override
    public Map<MemberId, Instant> endingAfter(Instant moment, WorkspaceId workspace, Collection<MemberId> people) {
        List<MemberId> all = people.stream().sorted().toList();
        Map<MemberId, Instant> quiet = new HashMap<>();
        for (int from = 0; from < all.size(); from += IN_A_CALL) {
            Map<MemberId, JsonObject> some = ask(workspace, all.subList(from, Math.min(from + IN_A_CALL, all.size())));
            if (some.isEmpty()) {
                break;
            }
            some.forEach((person, told) -> end(told, moment).ifPresent(end -> quiet.put(person, end)));
        }
        return quiet;
    }

    /** Slack wants more than one person where it is asked for several. */
    private Map<MemberId, JsonObject> ask(WorkspaceId workspace, List<MemberId> people) {
        if (people.size() == 1) {
            MemberId only = people.get(0);
            return web.call(workspace, "dnd.info", Map.of("user", only.value())) instanceof CallOutcome.Delivered told
                    ? Map.of(only, told.answer())
                    : Map.of();
        }
        String ids = people.stream().map(MemberId::value).collect(Collectors.joining(","));
        if (!(web.call(workspace, "dnd.teamInfo", Map.of("users", ids)) instanceof CallOutcome.Delivered told)) {
            return Map.of();
        }
        Map<MemberId, JsonObject> found = new HashMap<>();
        for (Map.Entry<String, JsonElement> each :
                told.answer().getAsJsonObject("users").entrySet()) {
            found.put(new MemberId(each.getKey()), each.getValue().getAsJsonObject());
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
