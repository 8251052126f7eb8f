package dev.stepup.team.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.mongo.PersonalCollection;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of each person on a team. */
@Configuration(proxyBeanMethods = false)
class PeopleOfTeams {

    private static final String UNTIL_GONE = "While they are on a team; until they leave the workspace.";

    @Bean
    PersonalData profilesOfPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredPerson.class),
                                "Calls people by their names, and asks them in their language at their time.",
                                UNTIL_GONE)
                        .people("_id", "The workspace and the person")
                        .other("workspace", "The workspace")
                        .people("member", "The person")
                        .names("name", "The full name in Slack")
                        .names("handle", "The display name in Slack")
                        .names("userName", "The user name in Slack")
                        .names("calledLower", "The same names in lower case, to find people by")
                        .other("zone", "The time zone in Slack")
                        .other("locale", "The language in Slack")
                        .other("kind", "Whether they are a member, a guest, a bot or have left")
                        .other("admin", "Whether they are an admin of the workspace")
                        .other("knownAt", "When Slack last said so"),
                "member",
                "profile",
                stored -> Map.of(
                        "name", stored.get("name"),
                        "displayName", stored.get("handle"),
                        "timeZone", String.valueOf(stored.get("zone")),
                        "language", stored.get("locale"),
                        "admin", stored.get("admin")));
    }

    @Bean
    PersonalData absencesOfPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredAbsence.class),
                                "Leaves people alone while they are away.",
                                "Until they are back.")
                        .people("_id", "The workspace and who is away")
                        .other("workspace", "The workspace")
                        .people("member", "Who is away")
                        .other("lastDay", "Their last day away")
                        .other("zone", "Their time zone"),
                "member",
                "absences",
                stored -> Map.of("lastDay", stored.get("lastDay")));
    }

    @Bean
    PersonalData welcomesOfPeople(MongoOperations mongo) {
        return PersonalCollection.of(
                mongo,
                StoredFields.in(
                                mongo.getCollectionName(StoredWelcome.class),
                                "Tells people once that a team asks them, before it does.",
                                "While they are on the team; a day longer at most.")
                        .people("_id", "The workspace, the team and the person")
                        .other("workspace", "The workspace")
                        .other("team", "The team")
                        .people("member", "Who was told")
                        .other("at", "When"),
                "member",
                "welcomes",
                stored -> Map.of("team", stored.get("team"), "at", stored.get("at")));
    }
}
