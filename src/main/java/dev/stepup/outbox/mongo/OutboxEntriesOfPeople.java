package dev.stepup.outbox.mongo;

import static dev.stepup.outbox.mongo.StoredOutboxEntry.IN_FLIGHT;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.chat.MessageKey;
import dev.stepup.privacy.Deletion;
import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** What is on its way to somebody, and where their messages stand. */
@Component
final class OutboxEntriesOfPeople implements PersonalData {

    private final MongoOperations mongo;

    OutboxEntriesOfPeople(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        StoredOutboxEntry.COLLECTION,
                        "Sends each message once, also where the bot or Slack fails in between.",
                        "Words until they are delivered; where the message stands, some days longer.")
                .people("_id", "The workspace and what the message is about")
                .other("workspace", "The workspace")
                .people("key", "What the message is about, and for whom")
                .other("team", "The team it is about")
                .other("channel", "The channel it goes to")
                .people("person", "The person it goes to")
                .other("revision", "Whether it changes a message")
                .other("confirms", "Whether it is sent anew where that message is gone")
                .words("text", "What it says")
                .words("blocks", "What it says, as Slack shows it")
                .other("version", "How often it was changed")
                .other("attempts", "How often it was tried")
                .other("refusals", "How often Slack refused it")
                .other("mayHaveArrived", "Whether it may have arrived")
                .other("state", "Whether it waits, is being sent, has arrived or was refused")
                .other("dueAt", "When it is tried next")
                .other("createdAt", "When it was made")
                .other("place", "Its place among those made together")
                .other("endedAt", "When it arrived or was refused")
                .other("receiptChannel", "Where Slack put it")
                .other("receiptTs", "When Slack put it there")
                .other("error", "Why Slack refused it");
    }

    /** All but the message that says it is done, until that has arrived. */
    @Override
    public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
        String told = StoredOutboxEntry.id(workspace, MessageKey.of(Deletion.TOLD, standIn.value()));
        Criteria others =
                theirs(workspace, person).and("_id").ne(told).and("state").ne(IN_FLIGHT);
        mongo.remove(query(others), StoredOutboxEntry.COLLECTION);
        mongo.remove(query(where("_id").is(told).and("state").nin(WAITING, IN_FLIGHT)), StoredOutboxEntry.COLLECTION);
        return !mongo.exists(query(theirs(workspace, person)), StoredOutboxEntry.COLLECTION);
    }

    private static Criteria theirs(WorkspaceId workspace, MemberId person) {
        return where("workspace")
                .is(workspace.value())
                .orOperator(
                        where("person").is(person.value()),
                        where("key").regex(":" + Pattern.quote(person.value()) + "$"));
    }
}
