package dev.stepup.slack.sender.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.mongo.PersonalCollection;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of conversations between the bot and people. */
@Configuration(proxyBeanMethods = false)
class ConversationsOfPeople {

    @Bean
    PersonalData conversationsWithPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredConversation.class),
                                "Writes to people without asking Slack each time where.",
                                "Until they leave the workspace.")
                        .people("_id", "The workspace and the person")
                        .other("workspace", "The workspace")
                        .people("person", "The person")
                        .other("conversation", "Slack's id of the conversation"),
                "person",
                "conversations",
                stored -> Map.of("conversation", stored.get("conversation")));
    }
}
