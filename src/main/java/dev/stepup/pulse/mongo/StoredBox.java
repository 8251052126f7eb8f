package dev.stepup.pulse.mongo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A ballot box as it is stored; its id is workspace and round. One into which nothing went is not stored. */
@Document("ballot_boxes")
record StoredBox(
        @Id String id,
        String workspace,
        boolean sealed,
        int underway,
        @Nullable Instant lastEntered,
        int version) {

    /** The form of this document; older ones are read forward. */
    static final int VERSION = 1;
}
