package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/**
 * Replaces an erased person by a stand-in, so that no reported figure changes. Which
 * stories of a closed check-in are gone would tell who told them, so all that are shown on people's pages go.
 */
@Component
final class TalliesOfPeople implements PersonalData {

    private static final String ROSTER = StoredTallies.ROSTER;

    private final MongoOperations mongo;

    TalliesOfPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        StoredTallies.COLLECTION,
                        "What came of each check-in: how often each person was named. Not by whom, nor who answered.",
                        "As long as the team; names as long as the team keeps answers.")
                .other("_id", "The workspace, the team and the week")
                .other("workspace", "The workspace")
                .other("team", "The team")
                .other(StoredTallies.ENTRIES, "What came of each check-in of the week: when, and how many answered")
                .people(StoredTallies.ENTRIES + "." + ROSTER, "Who could be named")
                .other(
                        StoredTallies.ENTRIES + "." + StoredTallies.PEOPLE,
                        "How many could be named, once it is no longer kept who")
                .other(StoredTallies.ENTRIES + ".leads", "Which of them led the team, by their place in that list")
                .other(
                        StoredTallies.ENTRIES + ".functions",
                        "How often each was named, by their place in that list; without people in ascending order");
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return weeksOf(workspace, person).stream()
                .flatMap(StoredTallies::read)
                .flatMap(tally -> tally instanceof Tally.Shown shown ? Stream.of(shown) : Stream.empty())
                .filter(shown -> shown.roster().contains(person))
                .map(shown -> new PersonalRecord(
                        "results",
                        Map.of(
                                "team", shown.origin().team(),
                                "checkIn", shown.origin().checkIn(),
                                "day", shown.origin().day())))
                .toList();
    }

    @Override
    public Set<MemberId> people(WorkspaceId workspace) {
        Query rosters = query(where("workspace").is(workspace.value()));
        rosters.fields().include(StoredTallies.ENTRIES + "." + ROSTER);
        return mongo.find(rosters, Document.class, StoredTallies.COLLECTION).stream()
                .flatMap(week -> week.getList(StoredTallies.ENTRIES, Document.class).stream())
                .flatMap(entry -> entry.getList(ROSTER, String.class, List.of()).stream())
                .map(MemberId::new)
                .filter(member -> !member.isStandIn())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        weeksOf(workspace, person).forEach(week -> replace(week, person, standIn));
        return weeksOf(workspace, person).isEmpty();
    }

    private List<Document> weeksOf(WorkspaceId workspace, MemberId person) {
        Criteria theirs = where("workspace")
                .is(workspace.value())
                .and(StoredTallies.ENTRIES + "." + ROSTER)
                .is(person.value());
        return mongo.find(query(theirs), Document.class, StoredTallies.COLLECTION);
    }

    /** Does nothing where a tally was added since the week was read; the next pass finds it again. */
    private void replace(Document week, MemberId person, MemberId standIn) {
        List<Document> before = week.getList(StoredTallies.ENTRIES, Document.class);
        List<Document> entries = new ArrayList<>();
        for (Document entry : before) {
            List<String> roster = entry.getList(ROSTER, String.class);
            entries.add(
                    roster == null || !roster.contains(person.value())
                            ? entry
                            : new Document(entry)
                                    .append(
                                            ROSTER,
                                            roster.stream()
                                                    .map(each -> each.equals(person.value()) ? standIn.value() : each)
                                                    .toList())
                                    .append(StoredTallies.UNTOLD, true));
        }
        mongo.updateFirst(
                query(where("_id")
                        .is(week.get("_id"))
                        .and(StoredTallies.ENTRIES)
                        .is(before)),
                Update.update(StoredTallies.ENTRIES, entries),
                StoredTallies.COLLECTION);
    }
}
