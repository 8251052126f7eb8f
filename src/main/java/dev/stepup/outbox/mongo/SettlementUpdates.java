package dev.stepup.outbox.mongo;

import static dev.stepup.outbox.mongo.StoredOutboxEntry.DELIVERED;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.IN_FLIGHT;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.REFUSED;
import static dev.stepup.outbox.mongo.StoredOutboxEntry.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.outbox.OutboxEntries.Settlement;
import dev.stepup.outbox.OutboxEntry;
import java.util.Optional;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** What is stored of a call once it is settled. */
final class SettlementUpdates {

    private SettlementUpdates() {}

    static void add(Settlement settlement, BulkOperations bulk) {
        OutboxEntry call = settlement.call();
        if (call.content() instanceof OutboxEntry.Revision) {
            bulk.updateOne(query(byId(call).and("version").is(call.version())), change(settlement));
            bulk.updateOne(query(replaced(call)), goOn(settlement));
        } else {
            // The version of a message never changes; without it the embedded store finds the message by its id at
            // once.
            bulk.updateOne(query(byId(call)), change(settlement));
        }
    }

    private static Criteria byId(OutboxEntry call) {
        return where("_id").is(StoredOutboxEntry.id(call.workspace(), call.name()));
    }

    private static Criteria replaced(OutboxEntry call) {
        return byId(call).and("version").gt(call.version()).and("state").in(WAITING, IN_FLIGHT);
    }

    /** What replaced it just before it was taken in hand is so as well then; it belongs where the earlier one stands. */
    private static Update goOn(Settlement settlement) {
        Update waits = Update.update("state", WAITING);
        return settlement instanceof Settlement.Done done ? shown(waits, done.receipt()) : waits;
    }

    private static Update shown(Update update, Optional<OutboxEntry.Receipt> receipt) {
        receipt.ifPresent(where -> update.set("receiptChannel", where.channel()).set("receiptTs", where.ts()));
        return update;
    }

    private static Update change(Settlement settlement) {
        if (settlement instanceof Settlement.Done done) {
            return shown(Update.update("state", DELIVERED), done.receipt())
                    .set("endedAt", done.at())
                    .unset("confirms")
                    .unset("text")
                    .unset("blocks");
        }
        if (settlement instanceof Settlement.Later later) {
            return new Update()
                    .set("state", WAITING)
                    .set("dueAt", later.due())
                    .set("error", later.reason())
                    .set("attempts", later.call().attempts())
                    .set("refusals", later.call().refusals())
                    .set("mayHaveArrived", later.call().mayHaveArrived())
                    // Blocks that Slack refused stay away, or they would be refused anew each time it waits for its
                    // pace.
                    .set("blocks", later.call().content().blocks());
        }
        Settlement.GivenUp givenUp = (Settlement.GivenUp) settlement;
        return new Update()
                .set("state", REFUSED)
                .set("error", givenUp.error())
                .set("endedAt", givenUp.at())
                .unset("confirms")
                .unset("text")
                .unset("blocks");
    }
}
