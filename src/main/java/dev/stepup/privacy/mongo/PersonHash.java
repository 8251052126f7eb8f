package dev.stepup.privacy.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * HMAC-SHA-256 of people's ids, with a key of this database alone (RFC 2104). Without the key nobody can try out ids; who
 * can read the whole database can.
 */
@Component
final class PersonHash implements PersonalData {

    static final String COLLECTION = "privacy_key";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final String ITSELF = "hash";

    private final MongoOperations mongo;
    private @Nullable SecretKeySpec key;

    PersonHash(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** What this person is known by when nothing else of them is kept: 64 hexadecimal digits. */
    String of(WorkspaceId workspace, MemberId person) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal((workspace + "/" + person).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private synchronized SecretKeySpec key() {
        SecretKeySpec known = key;
        if (known == null) {
            known = new SecretKeySpec(Base64.getDecoder().decode(stored()), ALGORITHM);
            key = known;
        }
        return known;
    }

    /** Of several instances that begin together, one makes the key and all have it. */
    private String stored() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        Document made =
                new Document("_id", ITSELF).append("key", Base64.getEncoder().encodeToString(fresh));
        Document there = find();
        if (there == null) {
            try {
                mongo.insert(made, COLLECTION);
                return made.getString("key");
            } catch (DuplicateKeyException anotherWas) {
                there = find();
            }
        }
        if (there == null) {
            throw new IllegalStateException("the key of " + COLLECTION + " was there and is gone");
        }
        return there.getString("key");
    }

    private @Nullable Document find() {
        return mongo.findOne(query(where("_id").is(ITSELF)), Document.class, COLLECTION);
    }

    @Override
    public StoredFields fields() {
        return StoredFields.in(
                        COLLECTION,
                        "Makes the keyed hashes by which erased people stay out.",
                        "As long as the database.")
                .other("_id", "Always the same")
                .other("key", "32 random bytes");
    }
}
