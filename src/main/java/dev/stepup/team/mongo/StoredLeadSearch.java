package dev.stepup.team.mongo;

import dev.stepup.team.Team;
import dev.stepup.team.roster.LeadSearch;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * That a team looks for a lead, as it is stored; the id is workspace and team.
 *
 * @param offers who offers to lead it
 * @param agreed who agrees to whom: the candidate, a slash, and who agrees
 */
@Document("lead_searches")
record StoredLeadSearch(
        @Id String id,
        String workspace,
        String team,
        Instant since,
        @Nullable List<String> offers,
        @Nullable List<String> agreed) {

    static String id(Team team) {
        return team.workspace() + "/" + team.id();
    }

    static String agreed(MemberId candidate, MemberId person) {
        return candidate + "/" + person;
    }

    LeadSearch search() {
        Map<MemberId, Set<MemberId>> all = new HashMap<>();
        Objects.requireNonNullElse(offers, List.<String>of())
                .forEach(each -> all.put(new MemberId(each), new HashSet<>()));
        Objects.requireNonNullElse(agreed, List.<String>of()).forEach(each -> {
            int slash = each.indexOf('/');
            all.computeIfAbsent(new MemberId(each.substring(0, slash)), any -> new HashSet<>())
                    .add(new MemberId(each.substring(slash + 1)));
        });
        return new LeadSearch(since, all);
    }
}
