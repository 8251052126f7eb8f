package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.privacy.AuditedSetting.Kind;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Who did something, or was put on a list or taken off it; a stand-in takes the place of whoever is erased. */
@Component
final class AuditOfPeople implements PersonalData {

    private static final String ACTOR = "actor";

    private final MongoOperations mongo;

    AuditOfPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        mongo.getCollectionName(StoredAuditEntry.class),
                        "Shows admins what leads and admins did about teams.",
                        "12 months; also when the team is deleted.")
                .other("_id", "An id of its own")
                .other("workspace", "The workspace")
                .other("team", "The team")
                .people(ACTOR, "Who did it")
                .other("action", "What they did")
                .other("changes.setting", "Which setting changed")
                .people("changes.before", "Its values before; who went, of a list of people")
                .people("changes.after", "Its values after; who came, to a list of people")
                .other("changes", "Which settings changed")
                .other("at", "When");
    }

    /** What others did about this person is told without who did it, and nobody else on those lists is told. */
    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(theirs(workspace, person), StoredAuditEntry.class).stream()
                .map(StoredAuditEntry::entry)
                .map(entry -> new PersonalRecord(
                        "audit",
                        Map.of(
                                "at",
                                entry.at(),
                                "team",
                                entry.team(),
                                "action",
                                entry.action().name(),
                                "byYou",
                                entry.actor().equals(person),
                                "settings",
                                entry.changes().stream()
                                        .map(change -> Map.of(
                                                "setting",
                                                change.setting().name(),
                                                "before",
                                                own(change, change.before(), person),
                                                "after",
                                                own(change, change.after(), person)))
                                        .toList())))
                .toList();
    }

    private static List<String> own(Change change, List<String> values, MemberId person) {
        return values.stream()
                .filter(value -> change.setting().kind() != Kind.PEOPLE || value.equals(person.value()))
                .toList();
    }

    @Override
    public Set<MemberId> people(WorkspaceId workspace) {
        return mongo.find(query(where("workspace").is(workspace.value())), StoredAuditEntry.class).stream()
                .map(StoredAuditEntry::entry)
                .flatMap(AuditOfPeople::people)
                .collect(Collectors.toSet());
    }

    private static Stream<MemberId> people(AuditEntry entry) {
        return Stream.concat(
                Stream.of(entry.actor()),
                entry.changes().stream()
                        .filter(change -> change.setting().kind() == Kind.PEOPLE)
                        .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                        .map(MemberId::new));
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        mongo.find(theirs(workspace, person), StoredAuditEntry.class)
                .forEach(stored -> replace(stored, person.value(), standIn.value()));
        return !mongo.exists(theirs(workspace, person), StoredAuditEntry.class);
    }

    /** An entry never changes but here; where another erasure came between, this one is found again. */
    private void replace(StoredAuditEntry stored, String person, String standIn) {
        Update update = Update.update(ACTOR, stored.actor().equals(person) ? standIn : stored.actor());
        for (int i = 0; i < stored.changes().size(); i++) {
            String change = "changes." + i;
            update.set(change + ".before", replaced(stored.changes().get(i).before(), person, standIn));
            update.set(change + ".after", replaced(stored.changes().get(i).after(), person, standIn));
        }
        mongo.updateFirst(query(where("_id").is(stored.id())), update, StoredAuditEntry.class);
    }

    private static List<String> replaced(List<String> values, String person, String standIn) {
        return values.stream().map(each -> each.equals(person) ? standIn : each).toList();
    }

    private static Query theirs(WorkspaceId workspace, MemberId person) {
        return query(where("workspace")
                .is(workspace.value())
                .orOperator(
                        where(ACTOR).is(person.value()),
                        where("changes.before").is(person.value()),
                        where("changes.after").is(person.value())));
    }
}
