package dev.stepup.slack.inbound.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Checks that a request comes from Slack and is fresh, as Slack's page on verifying requests describes. */
final class RequestSignature {

    private static final long SECONDS_OFF = 300;
    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,12}");
    private static final Pattern SIGNATURE = Pattern.compile("v0=[0-9a-f]{64}");

    private final SecretKeySpec secret;
    private final Clock clock;

    RequestSignature(String signingSecret, Clock clock) {
        this.secret = new SecretKeySpec(signingSecret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Why these headers cannot stand over anything that Slack sent just now: there are none, they have another form, or
     * the time is more than 300 s off, either way; nothing when only the body can tell.
     */
    Optional<Refusal> refusal(@Nullable String timestamp, @Nullable String signature) {
        if (timestamp == null
                || signature == null
                || !TIMESTAMP.matcher(timestamp).matches()
                || !SIGNATURE.matcher(signature).matches()) {
            return Optional.of(Refusal.UNSIGNED);
        }
        long off = Math.abs(clock.instant().getEpochSecond() - Long.parseLong(timestamp));
        return off <= SECONDS_OFF ? Optional.empty() : Optional.of(Refusal.STALE);
    }

    /** Whether this signature, which has the right form, is the one over this time and body. */
    boolean holds(String timestamp, String signature, ByteBuffer body) {
        return MessageDigest.isEqual(
                ("v0=" + hmac(timestamp, body)).getBytes(StandardCharsets.UTF_8),
                signature.getBytes(StandardCharsets.UTF_8));
    }

    private String hmac(String timestamp, ByteBuffer body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            mac.update(("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            mac.update(body.duplicate());
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
