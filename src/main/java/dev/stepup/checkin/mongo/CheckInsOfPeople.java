package dev.stepup.checkin.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The people a check-in asked. A stand-in replaces an erased person, so the number of those asked stays right. */
@Component
final class CheckInsOfPeople implements PersonalData {

    private static final String ROSTER = "roster";
    private static final String PLAN = "plan";

    private final MongoOperations mongo;

    CheckInsOfPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        StoredCheckIn.COLLECTION,
                        "Asks a team once, reminds those who have not answered, and reports in time.",
                        "As long as the team keeps answers.")
                .other("_id", "The workspace and the check-in")
                .other("workspace", "The workspace")
                .other("checkIn", "The check-in's id")
                .other("team", "The team")
                .other("zone", "The team's time zone")
                .people(ROSTER, "Who was asked and could be named")
                .people("declined", "Who said “not this time”")
                .people("away", "Who was away")
                .other("opened", "When it began")
                .other(PLAN, "When prompts and reminders go out")
                .people("plan.waiting.people", "Who is asked or reminded at that time")
                .people("plan.going.people", "Who is being asked or reminded now")
                .other("closesAt", "When it ends")
                .other("digestAt", "When its digest comes")
                .other("state", "How far it has come")
                .other("runningFor", "The workspace and team, while it is open")
                .other("open", "Whether those who are named see who named them")
                .other("raisedTo", "How many answers the team wants at least")
                .other(StoredCheckIn.SHOWN_OVER, "Whether people's messages say that it is over")
                .other(StoredCheckIn.END_TO_SHOW, "Whether people's messages are to show another end");
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(query(theirs(workspace, person)), StoredCheckIn.class).stream()
                .map(stored -> new PersonalRecord(
                        "checkIns",
                        Map.of(
                                "checkIn",
                                stored.checkIn(),
                                "team",
                                stored.team(),
                                "opened",
                                stored.opened(),
                                "notThisTime",
                                stored.declined().contains(person.value()),
                                "away",
                                stored.away().contains(person.value()))))
                .toList();
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        mongo.find(query(theirs(workspace, person)), Document.class, StoredCheckIn.COLLECTION)
                .forEach(checkIn -> replace(checkIn, person, standIn));
        return !mongo.exists(query(theirs(workspace, person)), StoredCheckIn.COLLECTION);
    }

    private static Criteria theirs(WorkspaceId workspace, MemberId person) {
        return where("workspace").is(workspace.value()).and(ROSTER).is(person.value());
    }

    /** Does nothing where it has changed since it was read; the next pass finds it again. */
    private void replace(Document checkIn, MemberId person, MemberId standIn) {
        Criteria asItWas = where("_id").is(checkIn.get("_id"));
        Update update = new Update();
        for (String field : List.of(ROSTER, "declined", "away")) {
            List<String> before = checkIn.getList(field, String.class);
            asItWas.and(field).is(before);
            update.set(field, replaced(before, person, standIn));
        }
        Document plan = checkIn.get(PLAN, Document.class);
        asItWas.and("plan.step").is(plan.get("step"));
        update.set(
                PLAN,
                new Document(plan)
                        .append("waiting", without(plan.getList("waiting", Document.class), person))
                        .append("going", without(plan.getList("going", Document.class), person)));
        mongo.updateFirst(query(asItWas), update, StoredCheckIn.COLLECTION);
    }

    private static List<String> replaced(List<String> people, MemberId person, MemberId standIn) {
        return people.stream()
                .map(each -> each.equals(person.value()) ? standIn.value() : each)
                .toList();
    }

    private static List<Document> without(List<Document> batches, MemberId person) {
        return batches.stream()
                .map(batch -> new Document(batch)
                        .append(
                                "people",
                                batch.getList("people", String.class).stream()
                                        .filter(each -> !each.equals(person.value()))
                                        .toList()))
                .toList();
    }
}
