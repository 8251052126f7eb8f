package dev.stepup.store.mongo;

import dev.stepup.settings.ImpossibleSetting;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The operator's keys, newest first: the newest wraps the data key of the embedded store (AES-256-GCM), any unwraps it. */
final class MasterKeys {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "stepup embedded store".getBytes(StandardCharsets.US_ASCII);

    private final List<SecretKey> newestFirst;

    private MasterKeys(List<SecretKey> newestFirst) {
        this.newestFirst = newestFirst;
    }

    /**
     * Reads what {@code STEPUP_ENCRYPTION_KEY} holds: nothing, or base64 of 32 bytes, or several with commas between.
     *
     * @throws ImpossibleSetting when it is anything else
     */
    static MasterKeys in(String setting) {
        return new MasterKeys(Stream.of(setting.split(",", -1))
                .map(String::strip)
                .filter(each -> !setting.isBlank())
                .map(MasterKeys::key)
                .toList());
    }

    private static SecretKey key(String base64) {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (bytes.length == KEY_BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException notBase64) {
            // Said below.
        }
        throw new ImpossibleSetting(
                "STEPUP_ENCRYPTION_KEY",
                "is not base64 of 32 bytes, or several of these with commas between, newest first; make one with: openssl rand -base64 32.");
    }

    boolean isEmpty() {
        return newestFirst.isEmpty();
    }

    /** What the newest of them makes of this. */
    byte[] wrap(byte[] dataKey, SecureRandom random) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, newestFirst.get(0), nonce).doFinal(dataKey);
            return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is part of every Java", e);
        }
    }

    /** What was wrapped, unless none of them did it. */
    Optional<Unwrapped> unwrap(byte[] wrapped) {
        return IntStream.range(0, newestFirst.size())
                .boxed()
                .flatMap(i -> unwrap(wrapped, newestFirst.get(i)).map(key -> new Unwrapped(key, i > 0)).stream())
                .findFirst();
    }

    private static Optional<byte[]> unwrap(byte[] wrapped, SecretKey key) {
        if (wrapped.length < NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(wrapped).get(nonce);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce)
                    .doFinal(wrapped, NONCE_BYTES, wrapped.length - NONCE_BYTES));
        } catch (GeneralSecurityException notThisKey) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }

    @Override
    public String toString() {
        return "MasterKeys[" + newestFirst.size() + "]";
    }

    /** A data key, and whether one of the older keys had wrapped it. */
    @SuppressWarnings("ArrayRecordComponent")
    record Unwrapped(byte[] dataKey, boolean byAnOlderKey) {

        @Override
        public String toString() {
            return "Unwrapped[hidden]";
        }
    }
}
