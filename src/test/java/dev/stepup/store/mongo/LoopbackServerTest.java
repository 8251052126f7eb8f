package dev.stepup.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The embedded store speaks with its own process, and with nobody else on the machine. */
class LoopbackServerTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int OP_MSG = 2013;
    private static final int CROWD = 300;
    private static final int CLOSED = -1;

    private EmbeddedStore store = storeThatWaits(LONG);
    private final List<Socket> sockets = new ArrayList<>();

    @BeforeEach
    void somethingIsStored() {
        try (MongoClient ours = MongoClients.create(store.settings())) {
            EmbeddedStoreTest.collection(ours).insertOne(new Document("_id", "one"));
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Socket each : sockets) {
            each.close();
        }
        store.close();
    }

    @Test
    void whoeverShowsAnotherSecretOrNoneIsNotAnswered() throws IOException {
        String ours = secret();
        assertThat(answerTo(hello(ours))).isNotEqualTo(CLOSED);

        assertThat(answerTo(hello("stepup"))).isEqualTo(CLOSED);
        assertThat(answerTo(hello("x".repeat(ours.length())))).isEqualTo(CLOSED);
        assertThat(answerTo(hello(ours.substring(1) + "x"))).isEqualTo(CLOSED);
        assertThat(answerTo(message(new Document("find", "kept").append("$db", "stepup"))))
                .isEqualTo(CLOSED);
        assertThat(answerTo("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(CLOSED);
    }

    @Test
    void aFirstMessageThatIsLongOrNoneAtAllIsNotWaitedFor() throws IOException {
        byte[] beginning = ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(48_000_000)
                .array();
        assertThat(answerTo(beginning)).isEqualTo(CLOSED);
        assertThat(answerTo(new byte[Integer.BYTES])).isEqualTo(CLOSED);

        store.close();
        store = storeThatWaits(Duration.ofMillis(50));
        byte[] half = new byte[hello(secret()).length / 2];
        ByteBuffer.wrap(hello(secret())).get(half);
        assertThat(answerTo(half)).isEqualTo(CLOSED);
        assertThat(answerTo(new byte[0])).isEqualTo(CLOSED);
    }

    @Test
    void aCrowdOfStrangersKeepsOutNobodyButItself() throws IOException {
        List<Socket> crowd = new ArrayList<>();
        for (int i = 0; i < CROWD; i++) {
            crowd.add(connect());
        }

        try (MongoClient ours = MongoClients.create(store.settings())) {
            assertThat(EmbeddedStoreTest.collection(ours).countDocuments()).isEqualTo(1);
        }
        assertThat(crowd.get(0).getInputStream().read())
                .as("who came first has to go")
                .isEqualTo(CLOSED);
    }

    @Test
    void theSecretIsAnotherEachTimeAndShownToNobody() {
        try (EmbeddedStore other = EmbeddedStore.inMemory()) {
            assertThat(other.settings().getApplicationName()).isNotEqualTo(secret());
        }
        assertThat(store.toString() + store.uri() + new ConnectionSecret(new java.security.SecureRandom()))
                .doesNotContain(secret());
        assertThat(secret()).hasSizeGreaterThanOrEqualTo(22);
    }

    private String secret() {
        return Objects.requireNonNull(store.settings().getApplicationName());
    }

    private Socket connect() throws IOException {
        ServerAddress at = store.settings().getClusterSettings().getHosts().get(0);
        Socket socket = new Socket(at.getHost(), at.getPort());
        sockets.add(socket);
        return socket;
    }

    /** The first byte that comes back, if any does. */
    private int answerTo(byte[] bytes) throws IOException {
        Socket socket = connect();
        try {
            socket.getOutputStream().write(bytes);
            return socket.getInputStream().read();
        } catch (SocketException reset) {
            return CLOSED;
        }
    }

    private static byte[] hello(String applicationName) {
        Document client = new Document("application", new Document("name", applicationName))
                .append("driver", new Document("name", "mongo-java-driver|sync"));
        return message(new Document("isMaster", 1).append("client", client).append("$db", "admin"));
    }

    private static byte[] message(Document command) {
        BasicOutputBuffer body = new BasicOutputBuffer();
        new DocumentCodec()
                .encode(
                        new BsonBinaryWriter(body),
                        command,
                        EncoderContext.builder().build());
        byte[] bson = body.toByteArray();
        return ByteBuffer.allocate(4 * Integer.BYTES + Integer.BYTES + 1 + bson.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(4 * Integer.BYTES + Integer.BYTES + 1 + bson.length)
                .putInt(1)
                .putInt(0)
                .putInt(OP_MSG)
                .putInt(0)
                .put((byte) 0)
                .put(bson)
                .array();
    }

    private static EmbeddedStore storeThatWaits(Duration forTheSecret) {
        return EmbeddedStore.over(new MVStore.Builder().autoCommitDisabled().open(), new WriteCount(), forTheSecret);
    }
}
