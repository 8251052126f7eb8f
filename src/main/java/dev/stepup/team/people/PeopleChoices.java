package dev.stepup.team.people;

import dev.stepup.chat.Choice;
import dev.stepup.chat.typed.ChoiceSearch;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** People as options in a list: the asker first, as "Me (Ana)"; people who share a name are told apart. */
public final class PeopleChoices {

    private PeopleChoices() {}

    /** These people, in the order given; the asker stands first if they are among them. */
    public static List<Choice> of(List<Person> people, MemberId asker, String me) {
        Map<MemberId, String> names = names(people);
        List<Choice> choices = new ArrayList<>();
        for (Person person : people) {
            String name = names.getOrDefault(person.id(), person.name());
            if (person.id().equals(asker)) {
                String label = me + " (" + name + ")";
                choices.add(0, new Choice(asker.value(), label, List.of(me, person.name(), label)));
            } else {
                choices.add(new Choice(person.id().value(), name, List.of(person.name(), name)));
            }
        }
        return List.copyOf(choices);
    }

    /** What to call each of these: the name, with the handle where that is shared, or else with the user name or the id. */
    public static Map<MemberId, String> names(Collection<Person> people) {
        Map<MemberId, String> names = new HashMap<>();
        people.forEach(person -> names.put(person.id(), person.name()));
        if (tellApart(people, names, Person::handle)
                && tellApart(
                        people,
                        names,
                        person -> person.userName().isBlank() ? person.id().value() : person.userName())) {
            tellApart(people, names, person -> person.id().value());
        }
        return Map.copyOf(names);
    }

    /** Returns whether there were any to tell apart. */
    private static boolean tellApart(
            Collection<Person> people, Map<MemberId, String> names, Function<Person, String> by) {
        List<List<Person>> alike = people.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        person -> ChoiceSearch.key(Choice.shown(names.getOrDefault(person.id(), person.name())))))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .toList();
        alike.stream()
                .filter(same -> same.stream().map(by).distinct().count() > 1)
                .flatMap(List::stream)
                .forEach(person -> names.put(person.id(), person.name() + " (" + by.apply(person) + ")"));
        return !alike.isEmpty();
    }
}
