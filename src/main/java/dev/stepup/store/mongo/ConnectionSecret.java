package dev.stepup.store.mongo;

import com.mongodb.MongoClientSettings;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a connection to the embedded store has to show first, as the application name of its handshake: made anew at each
 * start, and never printed.
 */
final class ConnectionSecret {

    private static final int BYTES = 16;

    private final String value;
    private final byte[] expected;
    private final ByteBuf before;

    ConnectionSecret(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        this.value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        this.expected = value.getBytes(StandardCharsets.US_ASCII);
        this.before = beginningOfText("name", expected.length);
    }

    /** As BSON writes it: a text of this name and length. */
    private static ByteBuf beginningOfText(String name, int length) {
        return Unpooled.buffer()
                .writeByte(2)
                .writeBytes(name.getBytes(StandardCharsets.US_ASCII))
                .writeByte(0)
                .writeIntLE(length + 1);
    }

    /** Whether this message shows it. It is not parsed, so that nothing that a stranger writes is. */
    boolean isShownIn(ByteBuf message) {
        ByteBuf rest = message.slice();
        ByteBuf needle = before.slice();
        for (int at = ByteBufUtil.indexOf(needle, rest); at >= 0; at = ByteBufUtil.indexOf(needle, rest)) {
            rest.skipBytes(at - rest.readerIndex() + needle.readableBytes());
            if (rest.readableBytes() >= expected.length && startsWithIt(rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithIt(ByteBuf rest) {
        byte[] shown = ByteBufUtil.getBytes(rest, rest.readerIndex(), expected.length);
        return MessageDigest.isEqual(shown, expected);
    }

    /** Lets a driver show it. */
    void showBy(MongoClientSettings.Builder driver) {
        driver.applicationName(value);
    }

    @Override
    public String toString() {
        return "ConnectionSecret[hidden]";
    }
}
