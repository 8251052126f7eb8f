package dev.stepup.report.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.mongo.PersonalCollection;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of who asked for an export. */
@Configuration(proxyBeanMethods = false)
class ExportsOfPeople {

    @Bean
    PersonalData exportsByPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredExport.class),
                                "Sends a team's figures to a lead who asked for them.",
                                "Until the file was sent, at most a day.")
                        .other("_id", "The workspace and the export")
                        .other("workspace", "The workspace")
                        .other("export", "The export's id")
                        .other("team", "The team")
                        .people("asker", "Who asked for it")
                        .other("from", "Its first day")
                        .other("to", "Its last day")
                        .other("asked", "When it was asked for")
                        .other("due", "When it is tried next"),
                "asker",
                "exports",
                stored -> Map.of("team", stored.get("team"), "from", stored.get("from"), "to", stored.get("to")));
    }
}
