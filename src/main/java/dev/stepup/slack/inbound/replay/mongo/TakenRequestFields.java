package dev.stepup.slack.inbound.replay.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of requests; nothing of it is about a person. */
@Configuration(proxyBeanMethods = false)
class TakenRequestFields {

    @Bean
    PersonalData takenRequestsOfNobody(MongoOperations mongo) {
        return () -> StoredFields.in(
                        mongo.getCollectionName(StoredTakenRequest.class),
                        "Does what Slack asks for once, also where Slack asks twice.",
                        "15 minutes.")
                .other("_id", "The workspace and Slack's id of the request")
                .other("second", "When it was signed");
    }
}
