package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which teams people are on, lead, or have set up. */
@Component
final class TeamsOfPeople implements PersonalData {

    private static final List<String> LISTS = List.of("roster", "leads", "chosen");

    private final MongoOperations mongo;
    private final RememberedTeams remembered;

    TeamsOfPeople(MongoOperations mongo, RememberedTeams remembered) {
        this.mongo = mongo;
        this.remembered = remembered;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        mongo.getCollectionName(StoredTeam.class),
                        "Says who belongs to a team, where its digests appear and who leads it.",
                        "Until the team is deleted.")
                .other("_id", "A random id")
                .other("workspace", "The workspace")
                .words("name", "What the team is called")
                .other("channel", "The channel of its digests")
                .other("followsChannel", "Whether the channel's people are the team")
                .other("userGroup", "The user group whose people are the team")
                .people("chosen", "Who was chosen for the team")
                .people("roster", "Who is on the team")
                .people("leads", "Who leads it")
                .other("open", "Whether those who are named see who named them")
                .other("raisedTo", "How many answers the team wants at least")
                .other("awaySigns", "Which emoji in a status say that somebody is away")
                .other("guests", "Whether guests can be on it")
                .other("keepsMonths", "For how many months it keeps answers; 0 until they are deleted")
                .other("trouble", "What is wrong with its channel")
                .other("lookAt", "When it is looked after next")
                .other("eraseAt", "When it is looked through next for what it keeps no longer")
                .people("setUpBy", "Who set it up")
                .other("sharedChannel", "The channel whose other organizations may read its digests")
                .other("sharedSince", "Since when they may")
                .other("ended", "Whether it is archived or being deleted")
                .other("endedAt", "When that was")
                .other("toWindUp", "Whether something of it is still to be brought to an end")
                .other("channelBefore", "The channel it had before it ended")
                .other("mergedInto", "The team it became part of");
    }

    @Override
    public List<PersonalRecord> recordsOf(WorkspaceId workspace, MemberId person) {
        return mongo.find(theirs(workspace, person), StoredTeam.class).stream()
                .map(stored -> new PersonalRecord(
                        "teams",
                        Map.of(
                                "team", stored.id(),
                                "name", stored.name(),
                                "member", stored.roster().contains(person.value()),
                                "lead", stored.leads().contains(person.value()))))
                .toList();
    }

    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        for (String list : LISTS) {
            mongo.updateMulti(
                    query(where("workspace").is(workspace.value()).and(list).is(person.value())),
                    new Update().pull(list, person.value()),
                    StoredTeam.class);
        }
        mongo.updateMulti(
                query(where("workspace").is(workspace.value()).and("setUpBy").is(person.value())),
                new Update().unset("setUpBy"),
                StoredTeam.class);
        remembered.changed();
        return true;
    }

    private static Query theirs(WorkspaceId workspace, MemberId person) {
        return query(where("workspace")
                .is(workspace.value())
                .orOperator(
                        Criteria.where("roster").is(person.value()),
                        Criteria.where("leads").is(person.value()),
                        Criteria.where("chosen").is(person.value()),
                        Criteria.where("setUpBy").is(person.value())));
    }
}
