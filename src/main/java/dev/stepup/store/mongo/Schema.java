package dev.stepup.store.mongo;

import com.mongodb.client.model.ReplaceOptions;
import dev.stepup.privacy.StoredFields;
import dev.stepup.settings.ImpossibleSetting;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * The form in which everything is stored: a number beside it, which each migration raises by one. It is looked at before
 * anything else is read or written.
 */
final class Schema {

    static final String COLLECTION = "schema";

    /** One that is there since there is something stored. */
    private static final String FIRST_STORED = "teams";

    /** As version 0.1.0 stores it. */
    private static final int FIRST = 1;

    private static final Document ITSELF = new Document("_id", "schema");

    private final String setting;
    private final List<Migration> migrations;

    /**
     * Brings stores up by these, and refuses what it cannot read.
     *
     * @param setting the environment variable by which the operator has named the store
     * @param migrations in any order; to 2, to 3 and so on
     */
    Schema(String setting, List<Migration> migrations) {
        this.setting = setting;
        this.migrations = migrations.stream()
                .sorted(Comparator.comparingInt(Migration::to))
                .toList();
    }

    /** What it stores; nothing of it is about a person. */
    static StoredFields fields() {
        return StoredFields.in(COLLECTION, "Says how what is stored is to be read.", "As long as the database.")
                .other("_id", "Always the same")
                .other("version", "The version of the schema");
    }

    /**
     * Lets this store be of the form that this version reads.
     *
     * @throws ImpossibleSetting when it is of a newer version, or of one before 0.1.0
     */
    void bringUp(MongoOperations mongo) {
        Document stored = mongo.getCollection(COLLECTION).find(ITSELF).first();
        if (stored == null) {
            begin(mongo);
            return;
        }
        int version = stored.getInteger("version");
        if (version > current()) {
            throw new ImpossibleSetting(
                    setting,
                    "names a store of a newer Stepup (schema %d; this one reads up to %d); start that one, or name another store."
                            .formatted(version, current()));
        }
        migrations.stream().filter(each -> each.to() > version).forEach(each -> {
            each.work().accept(mongo);
            note(mongo, each.to());
        });
    }

    private void begin(MongoOperations mongo) {
        if (mongo.collectionExists(FIRST_STORED)) {
            throw new ImpossibleSetting(
                    setting,
                    "names a store of a version before 0.1.0, which nothing reads any more; name another store.");
        }
        note(mongo, current());
    }

    private int current() {
        return FIRST + migrations.size();
    }

    private static void note(MongoOperations mongo, int version) {
        mongo.getCollection(COLLECTION)
                .replaceOne(ITSELF, new Document(ITSELF).append("version", version), new ReplaceOptions().upsert(true));
    }

    /**
     * Brings a store from the form before to this one.
     *
     * @param work may be cut short and done again, also by several instances at once
     */
    record Migration(int to, Consumer<MongoOperations> work) {}
}
