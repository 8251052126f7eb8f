package dev.stepup.outbox.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of leases; nothing of it is about a person. */
@Configuration(proxyBeanMethods = false)
class LeaseFields {

    @Bean
    PersonalData leasesOfNobody(MongoOperations mongo) {
        return () -> StoredFields.in(
                        mongo.getCollectionName(StoredLease.class),
                        "Lets one instance at a time send a workspace's messages.",
                        "While an instance runs.")
                .other("_id", "The workspace")
                .other("holder", "A random id of the instance")
                .other("beat", "Counts its signs of life");
    }
}
