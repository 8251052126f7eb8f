package dev.stepup.store.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** Writes into the store from several threads until it is killed, and says what was acknowledged. */
final class WriterMain {

    /** Ends each line, so that one cut off by the kill is known. */
    static final String ACKNOWLEDGED = " acknowledged";

    private static final int THREADS = 4;

    private WriterMain() {}

    public static void main(String[] args) {
        EmbeddedStore store = EmbeddedStore.in(Path.of(args[0]));
        MongoClient client = MongoClients.create(store.uri());
        MongoCollection<Document> collection = EmbeddedStoreTest.collection(client);
        for (int i = 0; i < THREADS; i++) {
            String name = "writer-" + i + "-";
            new Thread(() -> {
                        for (int n = 0; n < Integer.MAX_VALUE; n++) {
                            collection.insertOne(new Document("_id", name + n));
                            System.out.println(name + n + ACKNOWLEDGED);
                        }
                    })
                    .start();
        }
    }
}
