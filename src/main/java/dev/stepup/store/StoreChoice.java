package dev.stepup.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which store the operator has chosen.
 *
 * @param uri of a MongoDB; blank for the embedded store
 * @param folder of the embedded store; blank for one in memory
 * @param encryptionKey what protects the embedded store at rest; blank for nothing
 * @param acceptOlder whether to start although the embedded store has lost something: true, false or blank
 */
@ConfigurationProperties("stepup.store")
public record StoreChoice(String uri, String folder, String encryptionKey, String acceptOlder) {

    /** Whether everything is kept in the embedded store. */
    public boolean isEmbedded() {
        return uri.isBlank();
    }

    /** Without the key, and without the address, which may hold a password. */
    @Override
    public String toString() {
        return isEmbedded() ? "embedded store" : "MongoDB";
    }
}
