package dev.stepup.leadership.mongo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Tally;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * Tallies as they are stored: those of one team in one week are one document, whose id is workspace, team and the week's
 * Monday, so that it can be told. Written and read by hand, because a year of them is read for one report.
 */
final class StoredTallies {

    static final String COLLECTION = "tallies";

    /** The tallies of a week, each an entry. */
    static final String ENTRIES = "tallies";

    static final String ROUND = "round";

    /** The form of these documents; older ones are read forward. */
    private static final int VERSION = 1;

    private StoredTallies() {}

    static String id(WorkspaceId workspace, String team, LocalDate week) {
        return workspace + "/" + team + "/" + week;
    }

    /** The document of a week with this tally as its first. */
    static Document week(Tally tally) {
        Tally.Origin origin = tally.origin();
        return new Document("_id", id(origin.workspace(), origin.team(), origin.week()))
                .append("workspace", origin.workspace().value())
                .append("team", origin.team())
                .append(ENTRIES, List.of(entry(tally)))
                .append("version", VERSION);
    }

    /** Where too few answered, nothing is stored of the people. */
    static Document entry(Tally tally) {
        Tally.Origin origin = tally.origin();
        Document entry = new Document(ROUND, origin.round())
                .append("day", origin.day().toString())
                .append("until", Date.from(origin.until()))
                .append("answered", tally.answered())
                .append("asked", tally.asked());
        return tally instanceof Tally.Shown shown
                ? entry.append("roster", values(shown.roster()))
                        .append("leads", values(shown.leads()))
                        .append("people", values(shown.people()))
                        .append("respondents", values(shown.respondents()))
                        .append("lines", lines(shown))
                : entry;
    }

    /** The tallies of a week's document. */
    static Stream<Tally> read(Document week) {
        WorkspaceId workspace = new WorkspaceId(week.getString("workspace"));
        String team = week.getString("team");
        return week.getList(ENTRIES, Document.class).stream().map(entry -> read(workspace, team, entry));
    }

    private static Tally read(WorkspaceId workspace, String team, Document entry) {
        Instant until = entry.getDate("until").toInstant();
        Tally.Origin origin = new Tally.Origin(
                workspace, team, entry.getString(ROUND), LocalDate.parse(entry.getString("day")), until);
        return entry.containsKey("lines")
                ? new Tally.Shown(
                        origin,
                        ids(entry, "roster"),
                        ids(entry, "leads"),
                        ids(entry, "people"),
                        ids(entry, "respondents"),
                        functions(entry.getList("lines", Document.class)))
                : new Tally.TooFew(origin, entry.getInteger("answered", 0), entry.getInteger("asked", 0));
    }

    private static List<Document> lines(Tally.Shown shown) {
        return shown.functions().entrySet().stream()
                .flatMap(each -> each.getValue().entrySet().stream()
                        .map(named -> new Document("function", each.getKey().name())
                                .append("member", named.getKey().value())
                                .append("mentions", named.getValue().mentions())
                                .append("counted", named.getValue().counted())
                                .append("ties", named.getValue().ties())))
                .toList();
    }

    private static Map<LeadershipFunction, Map<MemberId, Tally.Named>> functions(List<Document> lines) {
        Map<LeadershipFunction, Map<MemberId, Tally.Named>> functions = new EnumMap<>(LeadershipFunction.class);
        for (Document line : lines) {
            functions
                    .computeIfAbsent(LeadershipFunction.valueOf(line.getString("function")), any -> new HashMap<>())
                    .put(
                            new MemberId(line.getString("member")),
                            new Tally.Named(
                                    line.getInteger("mentions", 0),
                                    line.getInteger("counted", 0),
                                    line.getInteger("ties", 0)));
        }
        return functions;
    }

    private static List<String> values(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).sorted().toList();
    }

    private static Set<MemberId> ids(Document entry, String field) {
        Set<MemberId> ids = new HashSet<>();
        entry.getList(field, String.class).forEach(id -> ids.add(new MemberId(id)));
        return ids;
    }
}
