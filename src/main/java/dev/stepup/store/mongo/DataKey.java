package dev.stepup.store.mongo;

import dev.stepup.settings.ImpossibleSetting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The key that the embedded store is encrypted with. It is kept in a file beside the store, as it is or, where the
 * operator has given keys, wrapped by the newest of them.
 */
final class DataKey {

    private static final String FILE = "stepup.key";
    private static final String PLAIN = "stepup-data-key-1 plain ";
    private static final String WRAPPED = "stepup-data-key-1 aes-256-gcm ";
    private static final int BYTES = 32;

    private final byte[] key;

    private DataKey(byte[] key) {
        this.key = key;
    }

    static boolean isIn(StoreFolder folder) {
        return Files.exists(folder.file(FILE));
    }

    /** Makes one and puts it on disk, before anything is encrypted with it. */
    static DataKey make(StoreFolder folder, MasterKeys masters, SecureRandom random) {
        byte[] key = new byte[BYTES];
        random.nextBytes(key);
        keep(key, folder, masters, random);
        return new DataKey(key);
    }

    /**
     * The one in this folder, wrapped anew where there is a newer key to wrap it.
     *
     * @throws ImpossibleSetting when it cannot be read, or not with these keys
     */
    static DataKey read(StoreFolder folder, MasterKeys masters, SecureRandom random) {
        Path file = folder.file(FILE);
        String text;
        try {
            folder.keepToOurselves(file);
            text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw unreadable(folder);
        }
        if (text.startsWith(PLAIN)) {
            byte[] key = decode(text.substring(PLAIN.length()), folder);
            if (!masters.isEmpty()) {
                keep(key, folder, masters, random);
            }
            return new DataKey(key);
        }
        if (text.startsWith(WRAPPED)) {
            return unwrap(decode(text.substring(WRAPPED.length()), folder), folder, masters, random);
        }
        throw unreadable(folder);
    }

    private static DataKey unwrap(byte[] wrapped, StoreFolder folder, MasterKeys masters, SecureRandom random) {
        if (masters.isEmpty()) {
            throw new ImpossibleSetting(
                    "STEPUP_ENCRYPTION_KEY",
                    "is not set, but the store in \"" + folder.path()
                            + "\" is encrypted with one; set it to the key that was used before.");
        }
        MasterKeys.Unwrapped unwrapped = masters.unwrap(wrapped)
                .orElseThrow(
                        () -> new ImpossibleSetting(
                                "STEPUP_ENCRYPTION_KEY",
                                "is not the key that the store in \"" + folder.path()
                                        + "\" is encrypted with; set that key, after the new one and a comma if you are changing keys."));
        if (unwrapped.byAnOlderKey()) {
            keep(unwrapped.dataKey(), folder, masters, random);
        }
        return new DataKey(unwrapped.dataKey());
    }

    private static byte[] decode(String base64, StoreFolder folder) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException damaged) {
            throw unreadable(folder);
        }
    }

    private static void keep(byte[] key, StoreFolder folder, MasterKeys masters, SecureRandom random) {
        Base64.Encoder base64 = Base64.getEncoder();
        folder.write(
                FILE,
                masters.isEmpty()
                        ? PLAIN + base64.encodeToString(key)
                        : WRAPPED + base64.encodeToString(masters.wrap(key, random)));
    }

    /** Without it nothing in the store can be read. */
    static ImpossibleSetting missing(StoreFolder folder) {
        return folder.unusable(
                "holds a store without its key; put back " + FILE + " from a backup, name another folder");
    }

    private static ImpossibleSetting unreadable(StoreFolder folder) {
        return folder.unusable(
                "holds a key that cannot be read; put back " + FILE + " from a backup, name another folder");
    }

    /** As MVStore wants it, which wipes it after use. */
    char[] forMvStore() {
        return Base64.getEncoder().encodeToString(key).toCharArray();
    }

    @Override
    public String toString() {
        return "DataKey[hidden]";
    }
}
