package dev.stepup.store.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Writes into the store from several threads, some alone and some in pairs, until it is killed, and says what was acknowledged. */
final class WriterMain {

    /** Ends each line, so that one cut off by the kill is known. */
    static final String ACKNOWLEDGED = " acknowledged";

    private static final int THREADS = 4;

    private WriterMain() {}

    public static void main(String[] args) {
        EmbeddedStore store = EmbeddedStore.in(Path.of(args[0]));
        MongoClient client = MongoClients.create(store.settings());
        EmbeddedGroupCommit groupCommit = new EmbeddedGroupCommit(store);
        MongoDatabaseFactory database = groupCommit.databaseOf(client, "stepup");
        for (int i = 0; i < THREADS; i++) {
            String name = "writer-" + i + "-";
            new Thread(() -> {
                        for (int n = 0; n < Integer.MAX_VALUE; n++) {
                            String alone = name + n;
                            String pair = name + "pair-" + n;
                            insert(database, alone);
                            System.out.println(alone + ACKNOWLEDGED);
                            groupCommit.once(() -> insert(database, pair + "-1") && insert(database, pair + "-2"));
                            System.out.println(pair + "-1" + ACKNOWLEDGED);
                            System.out.println(pair + "-2" + ACKNOWLEDGED);
                        }
                    })
                    .start();
        }
    }

    private static boolean insert(MongoDatabaseFactory database, String id) {
        return database.getMongoDatabase()
                .getCollection("kept")
                .insertOne(new Document("_id", id))
                .wasAcknowledged();
    }
}
