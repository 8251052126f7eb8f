package dev.stepup.outbox.mongo;

import static dev.stepup.outbox.mongo.StoredOutboxEntry.DELIVERED;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.IN_FLIGHT;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.REFUSED;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.outbox.BlockRenderer;
import dev.stepup.outbox.OutboxEntries;
import dev.stepup.outbox.OutboxEntry;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The pending calls in MongoDB. */
@Component
final class MongoOutboxEntries implements OutboxEntries {

    private final MongoOperations mongo;
    private final BlockRenderer renderer;
    private final AtomicLong places = new AtomicLong();

    MongoOutboxEntries(MongoOperations mongo, BlockRenderer renderer) {
        this.mongo = mongo;
        this.renderer = renderer;
        var indexes = mongo.indexOps(StoredOutboxEntry.class);
        indexes.createIndex(new Index()
                .on("state", Sort.Direction.ASC)
                .on("workspace", Sort.Direction.ASC)
                .on("dueAt", Sort.Direction.ASC));
        indexes.createIndex(new Index().on("endedAt", Sort.Direction.DESC));
    }

    /** Most messages come one at a time, and to insert one costs less than to insert it unless it is there. */
    @Override
    public void add(WorkspaceId workspace, List<OutboxMessage> outboxMessages, Instant now) {
        List<Document> fresh = outboxMessages.stream()
                .map(outboxMessage -> StoredOutboxEntry.fresh(
                        workspace,
                        outboxMessage,
                        renderer.drawn(outboxMessage.message().blocks()),
                        now,
                        places.incrementAndGet()))
                .toList();
        if (fresh.size() > 1) {
            mongo.execute(
                    StoredOutboxEntry.class,
                    calls -> calls.bulkWrite(
                            fresh.stream().map(MongoOutboxEntries::unlessThere).toList()));
            return;
        }
        try {
            mongo.execute(StoredOutboxEntry.class, calls -> calls.insertOne(fresh.get(0)));
        } catch (DuplicateKeyException alreadyThere) {
            // A second message with the same key is the same message.
        }
    }

    private static UpdateOneModel<Document> unlessThere(Document fresh) {
        Document rest = new Document(fresh);
        Object id = rest.remove("_id");
        return new UpdateOneModel<>(
                new Document("_id", id), new Document("$setOnInsert", rest), new UpdateOptions().upsert(true));
    }

    @Override
    public void addRevision(WorkspaceId workspace, MessageKey key, Message message, boolean confirms, Instant now) {
        Document revision = StoredOutboxEntry.revision(
                workspace,
                key,
                message.text(),
                renderer.drawn(message.blocks()),
                confirms,
                now,
                places.incrementAndGet());
        Document id = new Document("_id", StoredOutboxEntry.id(workspace, OutboxEntry.name(key, true)));
        mongo.execute(
                StoredOutboxEntry.class, calls -> calls.updateOne(id, revision, new UpdateOptions().upsert(true)));
    }

    @Override
    public Set<WorkspaceId> workspacesWithWork(Instant now) {
        return mongo
                .findDistinct(
                        query(new Criteria()
                                .orOperator(
                                        where("state").is(IN_FLIGHT),
                                        where("state").is(WAITING).and("dueAt").lte(now))),
                        "workspace",
                        StoredOutboxEntry.class,
                        String.class)
                .stream()
                .map(WorkspaceId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public List<OutboxEntry> take(WorkspaceId workspace, int atMost, Instant now) {
        List<StoredOutboxEntry> due = mongo.find(
                query(where("state")
                                .is(WAITING)
                                .and("workspace")
                                .is(workspace.value())
                                .and("dueAt")
                                .lte(now))
                        .with(Sort.by("dueAt", "createdAt", "place"))
                        .limit(atMost),
                StoredOutboxEntry.class);
        if (!due.isEmpty()) {
            mongo.updateMulti(
                    query(where("_id")
                            .in(due.stream().map(StoredOutboxEntry::id).toList())),
                    Update.update("state", IN_FLIGHT),
                    StoredOutboxEntry.class);
        }
        return due.stream().map(StoredOutboxEntry::call).toList();
    }

    @Override
    public int giveBack(WorkspaceId workspace) {
        return (int) mongo.updateMulti(
                        query(where("state").is(IN_FLIGHT).and("workspace").is(workspace.value())),
                        Update.update("state", WAITING).set("mayHaveArrived", true),
                        StoredOutboxEntry.class)
                .getModifiedCount();
    }

    @Override
    public void settle(List<Settlement> settlements) {
        if (!settlements.isEmpty()) {
            BulkOperations bulk = mongo.bulkOps(BulkOperations.BulkMode.ORDERED, StoredOutboxEntry.class);
            settlements.forEach(settlement -> SettlementUpdates.add(settlement, bulk));
            bulk.execute();
        }
    }

    @Override
    public Delivery deliveryOf(WorkspaceId workspace, MessageKey key) {
        StoredOutboxEntry stored = mongo.findById(StoredOutboxEntry.id(workspace, key), StoredOutboxEntry.class);
        if (stored == null || stored.state().equals(REFUSED)) {
            return new Delivery.Never();
        }
        return stored.state().equals(DELIVERED)
                ? stored.receipt().<Delivery>map(Delivery.Arrived::new).orElseGet(Delivery.Never::new)
                : new Delivery.Waiting();
    }

    @Override
    public void moveChannel(WorkspaceId workspace, String from, String to) {
        for (String field : List.of("channel", "receiptChannel")) {
            mongo.updateMulti(
                    query(where("workspace").is(workspace.value()).and(field).is(from)),
                    Update.update(field, to),
                    StoredOutboxEntry.class);
        }
    }

    @Override
    public void forgetRefused(WorkspaceId workspace, MessageKey key) {
        Query refused = byId(StoredOutboxEntry.id(workspace, key))
                .addCriteria(where("state").is(REFUSED));
        mongo.remove(refused, StoredOutboxEntry.class);
    }

    @Override
    public void withdraw(WorkspaceId workspace, MessageKey key, Instant now) {
        Criteria untried = where("_id")
                .is(StoredOutboxEntry.id(workspace, key))
                .and("state")
                .is(WAITING)
                .and("mayHaveArrived")
                .ne(true);
        mongo.updateFirst(
                query(untried),
                new Update()
                        .set("state", REFUSED)
                        .set("error", "withdrawn")
                        .set("endedAt", now)
                        .unset("text")
                        .unset("blocks"),
                StoredOutboxEntry.class);
    }

    @Override
    public long forgetEndedBefore(Instant instant) {
        return mongo.remove(query(where("endedAt").lt(instant)), StoredOutboxEntry.class)
                .getDeletedCount();
    }

    @Override
    public long waiting() {
        return mongo.count(query(where("state").in(WAITING, IN_FLIGHT)), StoredOutboxEntry.class);
    }

    @Override
    public Optional<Instant> oldestDue() {
        return first(where("state").is(WAITING), Sort.by("dueAt")).map(StoredOutboxEntry::dueAt);
    }

    @Override
    public Optional<Instant> lastEnded() {
        return first(where("endedAt").ne(null), Sort.by(Sort.Direction.DESC, "endedAt"))
                .map(StoredOutboxEntry::endedAt);
    }

    private Optional<StoredOutboxEntry> first(Criteria criteria, Sort order) {
        return Optional.ofNullable(mongo.findOne(query(criteria).with(order).limit(1), StoredOutboxEntry.class));
    }

    private static Query byId(String id) {
        return query(where("_id").is(id));
    }
}
