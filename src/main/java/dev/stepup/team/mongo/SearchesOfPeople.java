package dev.stepup.team.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

/** Who is named where a team looks for a lead, or Slack is asked who somebody is. */
@Configuration(proxyBeanMethods = false)
class SearchesOfPeople {

    @Bean
    PersonalData leadSearchesOfPeople(MongoOperations mongo) {
        return new LeadSearchesOfPeople(mongo);
    }

    @Bean
    PersonalData rosterLookupsOfPeople(MongoOperations mongo) {
        return new RosterLookupsOfPeople(mongo);
    }

    private record LeadSearchesOfPeople(MongoOperations mongo) implements PersonalData {

        @Override
        public StoredFields fields() {
            return StoredFields.in(
                            mongo.getCollectionName(StoredLeadSearch.class),
                            "Finds a lead for a team that has none.",
                            "Until the team has a lead.")
                    .other("_id", "The workspace and the team")
                    .other("workspace", "The workspace")
                    .other("team", "The team")
                    .other("since", "Since when it looks for one")
                    .people("offers", "Who offers to lead it")
                    .people("agreed", "Who agrees to whom");
        }

        @Override
        public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
            mongo.find(query(where("workspace").is(workspace.value())), StoredLeadSearch.class)
                    .forEach(search -> without(search, person));
            return true;
        }

        private void without(StoredLeadSearch search, MemberId person) {
            List<String> agreed = Objects.requireNonNullElse(search.agreed(), List.<String>of()).stream()
                    .filter(each -> List.of(each.split("/", -1)).contains(person.value()))
                    .toList();
            mongo.updateFirst(
                    query(where("_id").is(search.id())),
                    new Update().pull("offers", person.value()).pullAll("agreed", agreed.toArray()),
                    StoredLeadSearch.class);
        }
    }

    private record RosterLookupsOfPeople(MongoOperations mongo) implements PersonalData {

        @Override
        public StoredFields fields() {
            return StoredFields.in(
                            mongo.getCollectionName(StoredRosterLookup.class),
                            "Asks Slack again who somebody is, where it has not said so yet.",
                            "Until Slack has said so, at most some days.")
                    .other("_id", "The workspace and the team")
                    .other("workspace", "The workspace")
                    .other("team", "The team")
                    .people("people", "Who is not known yet")
                    .people("tell", "Who wants to know it")
                    .other("began", "Since when Slack is asked")
                    .other("due", "When it is asked again")
                    .other("tries", "How often it was asked");
        }

        @Override
        public boolean erase(WorkspaceId workspace, MemberId person, MemberId standIn) {
            mongo.updateMulti(
                    query(where("workspace").is(workspace.value()).and("people").is(person.value())),
                    new Update().pull("people", person.value()),
                    StoredRosterLookup.class);
            mongo.updateMulti(
                    query(where("workspace").is(workspace.value()).and("tell").is(person.value())),
                    new Update().unset("tell"),
                    StoredRosterLookup.class);
            return true;
        }
    }
}
