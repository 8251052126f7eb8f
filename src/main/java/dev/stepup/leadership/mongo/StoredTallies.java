package dev.stepup.leadership.mongo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Change;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
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

    static final String ROUND = "checkIn";

    /** Whether its stories are shown on nobody's page any more. */
    static final String UNTOLD = "storiesGone";

    /** How many could be named, where it is not kept who. */
    static final String PEOPLE = "people";

    static final String ROSTER = "roster";
    static final String DAY = "day";

    private static final String FUNCTIONS = "functions";
    private static final String MENTIONS = "mentions";
    private static final String ANSWERS = "answers";

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
                .append(ENTRIES, List.of(entry(tally)));
    }

    /** Where too few answered, nothing is stored of the people; else each is told by their place on the roster. */
    static Document entry(Tally tally) {
        Tally.Origin origin = tally.origin();
        Document entry = new Document(ROUND, origin.checkIn())
                .append(DAY, origin.day().toString())
                .append("until", Date.from(origin.until()))
                .append("answered", tally.answered())
                .append("asked", tally.asked());
        if (tally instanceof Tally.TooFew tooFew) {
            return entry.append("minimum", tooFew.minimum());
        }
        if (tally instanceof Tally.FiguresAlone alone) {
            return entry.append(PEOPLE, alone.people())
                    .append(
                            FUNCTIONS,
                            alone.mentions().keySet().stream()
                                    .sorted()
                                    .map(each -> new Document("function", each.name())
                                            .append(MENTIONS, alone.mentions().get(each))
                                            .append(ANSWERS, alone.answers().getOrDefault(each, List.of())))
                                    .toList());
        }
        Tally.Shown shown = (Tally.Shown) tally;
        List<MemberId> roster = shown.roster().stream().sorted().toList();
        Map<MemberId, Integer> places = new HashMap<>();
        roster.forEach(member -> places.put(member, places.size()));
        if (shown.comparison().checkIns() > 0) {
            entry.append("comparison", comparison(shown.comparison()));
        }
        if (shown.storiesGone()) {
            entry.append(UNTOLD, true);
        }
        return entry.append(ROSTER, roster.stream().map(MemberId::value).toList())
                .append("leads", places(shown.leads(), places))
                .append(
                        FUNCTIONS,
                        shown.functions().entrySet().stream()
                                .map(each -> function(
                                        each.getKey(),
                                        each.getValue(),
                                        shown.answers().getOrDefault(each.getKey(), Map.of()),
                                        places))
                                .toList());
    }

    /** The tallies of a week's document. */
    static Stream<Tally> read(Document week) {
        WorkspaceId workspace = new WorkspaceId(week.getString("workspace"));
        String team = week.getString("team");
        return week.getList(ENTRIES, Document.class).stream().map(entry -> read(workspace, team, entry));
    }

    private static Tally read(WorkspaceId workspace, String team, Document entry) {
        Instant until = entry.getDate("until").toInstant();
        Tally.Origin origin =
                new Tally.Origin(workspace, team, entry.getString(ROUND), LocalDate.parse(entry.getString(DAY)), until);
        if (!entry.containsKey(FUNCTIONS)) {
            return tooFew(origin, entry);
        }
        if (entry.containsKey(PEOPLE)) {
            return figuresAlone(origin, entry);
        }
        List<MemberId> roster =
                entry.getList(ROSTER, String.class).stream().map(MemberId::new).toList();
        Map<LeadershipFunction, Map<MemberId, Integer>> functions = new EnumMap<>(LeadershipFunction.class);
        Map<LeadershipFunction, Map<MemberId, Integer>> answers = new EnumMap<>(LeadershipFunction.class);
        entry.getList(FUNCTIONS, Document.class).forEach(each -> {
            LeadershipFunction function = LeadershipFunction.valueOf(each.getString("function"));
            functions.put(function, named(each, MENTIONS, roster));
            answers.put(function, named(each, ANSWERS, roster));
        });
        return new Tally.Shown(
                origin,
                entry.getInteger("answered"),
                entry.getInteger("asked"),
                Set.copyOf(roster),
                members(entry, "leads", roster),
                functions,
                answers,
                comparison(entry),
                entry.getBoolean(UNTOLD, false));
    }

    private static Document comparison(Comparison comparison) {
        Document changes = new Document();
        comparison.changes().forEach((function, change) -> changes.append(function.name(), change.name()));
        return new Document("checkIns", comparison.checkIns()).append("changes", changes);
    }

    /** None where nothing was compared. */
    private static Comparison comparison(Document entry) {
        Document stored = entry.get("comparison", Document.class);
        if (stored == null) {
            return Comparison.NONE;
        }
        Map<LeadershipFunction, Change> changes = new EnumMap<>(LeadershipFunction.class);
        stored.get("changes", Document.class)
                .forEach((function, change) ->
                        changes.put(LeadershipFunction.valueOf(function), Change.valueOf((String) change)));
        return new Comparison(stored.getInteger("checkIns"), changes);
    }

    private static Tally figuresAlone(Tally.Origin origin, Document entry) {
        Map<LeadershipFunction, List<Integer>> mentions = new EnumMap<>(LeadershipFunction.class);
        Map<LeadershipFunction, List<Integer>> answers = new EnumMap<>(LeadershipFunction.class);
        entry.getList(FUNCTIONS, Document.class).forEach(each -> {
            LeadershipFunction function = LeadershipFunction.valueOf(each.getString("function"));
            mentions.put(function, each.getList(MENTIONS, Integer.class));
            answers.put(function, each.getList(ANSWERS, Integer.class));
        });
        return new Tally.FiguresAlone(
                origin,
                entry.getInteger("answered"),
                entry.getInteger("asked"),
                entry.getInteger(PEOPLE),
                mentions,
                answers);
    }

    private static Tally tooFew(Tally.Origin origin, Document entry) {
        return new Tally.TooFew(
                origin, entry.getInteger("answered"), entry.getInteger("asked"), entry.getInteger("minimum"));
    }

    /** One function: the places of who was named, and beside them by how many each was, in all and in answers. */
    private static Document function(
            LeadershipFunction function,
            Map<MemberId, Integer> named,
            Map<MemberId, Integer> inAnswers,
            Map<MemberId, Integer> places) {
        List<MemberId> who = named.keySet().stream().sorted().toList();
        return new Document("function", function.name())
                .append("who", who.stream().map(places::get).toList())
                .append(MENTIONS, who.stream().map(named::get).toList())
                .append(
                        ANSWERS,
                        who.stream()
                                .map(member -> inAnswers.getOrDefault(member, 0))
                                .toList());
    }

    private static Map<MemberId, Integer> named(Document function, String counts, List<MemberId> roster) {
        List<Integer> who = function.getList("who", Integer.class);
        List<Integer> mentions = function.getList(counts, Integer.class);
        Map<MemberId, Integer> named = new HashMap<>();
        for (int i = 0; i < who.size(); i++) {
            named.put(roster.get(who.get(i)), mentions.get(i));
        }
        return named;
    }

    private static List<Integer> places(Collection<MemberId> members, Map<MemberId, Integer> places) {
        return members.stream().map(places::get).sorted().toList();
    }

    private static Set<MemberId> members(Document entry, String field, List<MemberId> roster) {
        Set<MemberId> members = new HashSet<>();
        entry.getList(field, Integer.class).forEach(place -> members.add(roster.get(place)));
        return members;
    }
}
