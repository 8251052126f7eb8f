package dev.stepup.leadership.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.leadership.Nomination;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
 * What people have answered and thanked for is theirs, and goes with them. Where others named them, a stand-in takes
 * their place, so that no count changes; a story that is about nobody else goes too.
 */
@Component
final class BallotsOfPeople implements PersonalData {

    private final MongoOperations mongo;

    BallotsOfPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        StoredBallot.COLLECTION,
                        "Who stepped up on which function, as people answered or thanked; it is counted, and shown to those whom it names.",
                        "As long as the team keeps answers.")
                .people("_id", "The workspace and the next")
                .other("workspace", "The workspace")
                .people("ballot", "The check-in and who answered it; for thanks the request")
                .other("team", "The team")
                .other("checkIn", "The check-in that it answers; absent for thanks")
                .people("amendable", "The id again, while it can be changed")
                .people("giver", "Who gave it")
                .other("at", "When")
                .other("names", "Who was named for which function")
                .people("names.receiver", "Who was named")
                .other("open", "Whether those who were named see who named them")
                .words("story", "What happened, as the giver told it")
                .other("link", "Where the message is that somebody was thanked for");
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(query(given(workspace, person)), StoredBallot.class).stream()
                .map(StoredBallot::toBallot)
                .map(ballot -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    values.put("at", ballot.at());
                    values.put("team", ballot.team());
                    ballot.checkIn().ifPresent(checkIn -> values.put("checkIn", checkIn));
                    values.put(
                            "named",
                            ballot.nominations().stream()
                                    .sorted(Comparator.comparing(Nomination::function)
                                            .thenComparing(Nomination::receiver))
                                    .map(each -> Map.of(
                                            "person",
                                            each.receiver(),
                                            "function",
                                            each.function().label()))
                                    .toList());
                    ballot.story().ifPresent(story -> values.put("story", story));
                    ballot.link().ifPresent(link -> values.put("link", link));
                    return new PersonalRecord(ballot.checkIn().isPresent() ? "answers" : "thanks", values);
                })
                .toList();
    }

    @Override
    public Set<MemberId> people(WorkspaceId workspace) {
        Query ids = query(where("workspace").is(workspace.value()));
        ids.fields().include("giver", "names.receiver");
        return mongo.find(ids, Document.class, StoredBallot.COLLECTION).stream()
                .flatMap(ballot -> Stream.concat(
                        Stream.of(ballot.getString("giver")),
                        ballot.getList("names", Document.class).stream().map(name -> name.getString("receiver"))))
                .map(MemberId::new)
                .filter(member -> !member.isStandIn())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        mongo.remove(query(given(workspace, person)), StoredBallot.COLLECTION);
        mongo.find(
                        query(where("workspace")
                                .is(workspace.value())
                                .and("names.receiver")
                                .is(person.value())),
                        Document.class,
                        StoredBallot.COLLECTION)
                .forEach(ballot -> replace(ballot, person, standIn));
        return true;
    }

    /** Does nothing where it has changed since it was read; the next pass finds it again. */
    private void replace(Document ballot, MemberId person, MemberId standIn) {
        List<Document> before = ballot.getList("names", Document.class);
        List<Document> names = before.stream()
                .map(name -> name.getString("receiver").equals(person.value())
                        ? new Document(name).append("receiver", standIn.value())
                        : name)
                .toList();
        Update update = Update.update("names", names);
        if (names.stream().allMatch(name -> new MemberId(name.getString("receiver")).isStandIn())) {
            update.unset("story").unset("link");
        }
        mongo.updateFirst(
                query(where("_id").is(ballot.get("_id")).and("names").is(before)), update, StoredBallot.COLLECTION);
    }

    private static Criteria given(WorkspaceId workspace, MemberId person) {
        return where("workspace").is(workspace.value()).and("giver").is(person.value());
    }
}
