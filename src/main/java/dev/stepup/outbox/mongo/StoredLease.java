package dev.stepup.outbox.mongo;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A lease as it is stored; its id is the workspace. */
@Document("leases")
record StoredLease(@Id String id, String holder, long beat) {}
