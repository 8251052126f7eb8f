package dev.stepup.checkin.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.mongo.PersonalCollection;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of how people want to be asked. */
@Configuration(proxyBeanMethods = false)
class HowPeopleAreAsked {

    @Bean
    PersonalData pausedPromptsOfPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                StoredPausedPrompts.COLLECTION,
                                "Stops asking people who have stayed silent in three check-ins in a row.",
                                "While they are on the team; a day longer at most.")
                        .people("_id", "The workspace, the team and who is not asked")
                        .other("workspace", "The workspace")
                        .other("team", "The team")
                        .people("member", "Who is not asked, or is asked again")
                        .other("paused", "Which of the two")
                        .other("checkIn", "Since which check-in")
                        .other("since", "When that began"),
                "member",
                "pausedPrompts",
                stored -> Map.of(
                        "team", stored.get("team"), "paused", stored.get("paused"), "since", stored.get("since")));
    }

    @Bean
    PersonalData remindersOffOfPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredRemindersOff.class),
                                "Leaves reminders out for those who want none.",
                                "Until they want reminders again, or leave the workspace.")
                        .people("_id", "The workspace and who wants none")
                        .other("workspace", "The workspace")
                        .people("member", "Who wants none"),
                "member",
                "reminders",
                stored -> Map.of("off", true));
    }
}
