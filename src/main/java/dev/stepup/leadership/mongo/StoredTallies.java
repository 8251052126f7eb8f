package dev.stepup.leadership.mongo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Tally;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** The tallies of one team in one week; the id is workspace, team and the week's Monday, so that it can be told. */
@Document("tallies")
record StoredTallies(@Id String id, String workspace, String team, List<Entry> tallies, int version) {

    /** The form of this document; older ones are read forward. */
    private static final int VERSION = 1;

    static StoredTallies of(String id, Tally tally) {
        return new StoredTallies(
                id, tally.origin().workspace().value(), tally.origin().team(), List.of(Entry.of(tally)), VERSION);
    }

    static String id(WorkspaceId workspace, String team, LocalDate week) {
        return workspace + "/" + team + "/" + week;
    }

    Stream<Tally> all() {
        return tallies.stream().map(entry -> entry.tally(new WorkspaceId(workspace), team));
    }

    /** Who was named for what, how often; in the order of the three figures of {@link Tally.Named}. */
    record Line(LeadershipFunction function, String member, int mentions, int counted, int ties) {}

    /**
     * One check-in.
     *
     * @param lines absent where too few answered, and so are the people
     */
    record Entry(
            String round,
            String day,
            Instant until,
            int answered,
            int asked,
            @Nullable List<String> roster,
            @Nullable List<String> leads,
            @Nullable List<String> people,
            @Nullable List<String> respondents,
            @Nullable List<Line> lines) {

        static Entry of(Tally tally) {
            Tally.Origin origin = tally.origin();
            Tally.Shown shown = tally instanceof Tally.Shown enough ? enough : null;
            return new Entry(
                    origin.round(),
                    origin.day().toString(),
                    origin.until(),
                    tally.answered(),
                    tally.asked(),
                    shown == null ? null : values(shown.roster()),
                    shown == null ? null : values(shown.leads()),
                    shown == null ? null : values(shown.people()),
                    shown == null ? null : values(shown.respondents()),
                    shown == null ? null : lines(shown));
        }

        Tally tally(WorkspaceId workspace, String team) {
            Tally.Origin origin = new Tally.Origin(workspace, team, round, LocalDate.parse(day), until);
            return lines == null
                    ? new Tally.TooFew(origin, answered, asked)
                    : new Tally.Shown(origin, ids(roster), ids(leads), ids(people), ids(respondents), functions(lines));
        }

        private static List<Line> lines(Tally.Shown shown) {
            return shown.functions().entrySet().stream()
                    .flatMap(each -> each.getValue().entrySet().stream()
                            .map(named -> new Line(
                                    each.getKey(),
                                    named.getKey().value(),
                                    named.getValue().mentions(),
                                    named.getValue().counted(),
                                    named.getValue().ties())))
                    .toList();
        }

        private static Map<LeadershipFunction, Map<MemberId, Tally.Named>> functions(List<Line> lines) {
            Map<LeadershipFunction, Map<MemberId, Tally.Named>> functions = new EnumMap<>(LeadershipFunction.class);
            lines.forEach(line -> functions
                    .computeIfAbsent(line.function(), any -> new HashMap<>())
                    .put(new MemberId(line.member()), new Tally.Named(line.mentions(), line.counted(), line.ties())));
            return functions;
        }

        private static List<String> values(Collection<MemberId> ids) {
            return ids.stream().map(MemberId::value).sorted().toList();
        }

        private static Set<MemberId> ids(@Nullable List<String> values) {
            return Objects.requireNonNullElse(values, List.<String>of()).stream()
                    .map(MemberId::new)
                    .collect(Collectors.toSet());
        }
    }
}
