package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.DataTable;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.privacy.OptOuts;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.team.Team;
import dev.stepup.team.people.NameOrder;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleChoices;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The table of how often each person was named for each function, for leads and admins. */
@Component
final class PeopleTable {

    private final People people;
    private final OptOuts optOuts;

    PeopleTable(People people, OptOuts optOuts) {
        this.people = people;
        this.optOuts = optOuts;
    }

    /**
     * The table of those who have not opted out, in alphabetical order; nothing where its reader may not read numbers per
     * person.
     */
    List<Block> of(Team team, LeadSummary summary, Words words) {
        if (!(summary instanceof LeadSummary.Shown shown)) {
            return List.of();
        }
        List<LeadershipFunction> functions = List.copyOf(shown.functions().keySet());
        Map<MemberId, String> names = PeopleChoices.names(people.findAll(team.workspace(), roster(team, shown)));
        List<DataTable.Row> all = names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(NameOrder.ORDER))
                .map(named -> row(named.getKey(), named.getValue(), shown))
                .toList();
        List<DataTable.Row> rows = all.size() <= DataTable.MOST_ROWS
                ? all
                : all.stream().filter(PeopleTable::isNamed).toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<DataTable.Row> first = rows.subList(0, Math.min(rows.size(), DataTable.MOST_ROWS));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new DataTable("people", words.say("report.people.caption"), head(functions, words), first));
        if (first.size() < all.size()) {
            blocks.add(Block.note(words.say("report.people.more", all.size() - first.size())));
        }
        return blocks;
    }

    private Set<MemberId> roster(Team team, LeadSummary.Shown shown) {
        Set<MemberId> roster = new HashSet<>(shown.mentionsOf().keySet());
        roster.removeAll(optOuts.among(team.workspace(), roster));
        return roster;
    }

    private static DataTable.Row row(MemberId person, String name, LeadSummary.Shown shown) {
        return new DataTable.Row(
                name,
                List.copyOf(shown.mentionsOf().getOrDefault(person, Map.of()).values()));
    }

    private static boolean isNamed(DataTable.Row row) {
        return row.figures().stream().anyMatch(figure -> figure > 0);
    }

    private static List<String> head(List<LeadershipFunction> functions, Words words) {
        return Stream.concat(
                        Stream.of(words.say("report.column.person")),
                        functions.stream().map(LeadershipFunction::label))
                .toList();
    }
}
