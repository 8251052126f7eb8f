package dev.stepup.slack.outbox.mongo;

import static dev.stepup.slack.outbox.mongo.StoredCall.DELIVERED;
import static dev.stepup.slack.outbox.mongo.StoredCall.IN_FLIGHT;
import static dev.stepup.slack.outbox.mongo.StoredCall.REFUSED;
import static dev.stepup.slack.outbox.mongo.StoredCall.WAITING;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.slack.outbox.PendingCall;
import dev.stepup.slack.outbox.PendingCalls.Settlement;
import java.util.Optional;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;

/** What is stored of a call once it is settled. */
final class SettlementUpdates {

    private SettlementUpdates() {}

    static void add(Settlement settlement, BulkOperations bulk) {
        PendingCall call = settlement.call();
        if (call.content() instanceof PendingCall.Revision) {
            bulk.updateOne(query(byId(call).and("version").is(call.version())), change(settlement));
            bulk.updateOne(query(replaced(call)), goOn(settlement));
        } else {
            // The version of a letter never changes; without it the embedded store finds the letter by its id at once.
            bulk.updateOne(query(byId(call)), change(settlement));
        }
    }

    private static Criteria byId(PendingCall call) {
        return where("_id").is(StoredCall.id(call.workspace(), call.key()));
    }

    private static Criteria replaced(PendingCall call) {
        return byId(call).and("version").gt(call.version()).and("state").in(WAITING, IN_FLIGHT);
    }

    /** What replaced it just before it was taken in hand is so as well then; it belongs where the earlier one stands. */
    private static Update goOn(Settlement settlement) {
        Update waits = Update.update("state", WAITING);
        return settlement instanceof Settlement.Done done ? shown(waits, done.receipt()) : waits;
    }

    private static Update shown(Update update, Optional<PendingCall.Receipt> receipt) {
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
