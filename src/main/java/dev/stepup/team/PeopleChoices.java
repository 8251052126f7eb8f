package dev.stepup.team;

import dev.stepup.slack.Choice;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** People as forms offer them: the asker first, as "Me"; who shares a name is told apart by their handle. */
public final class PeopleChoices {

    private PeopleChoices() {}

    /** These people, in the order given; the asker stands first if they are among them. */
    public static List<Choice> of(List<Person> people, MemberId asker, String me) {
        Map<String, Long> sharing = people.stream().collect(Collectors.groupingBy(Person::name, Collectors.counting()));
        List<Choice> choices = new ArrayList<>();
        for (Person person : people) {
            if (person.id().equals(asker)) {
                choices.add(0, new Choice(asker.value(), me));
            } else {
                boolean shared = sharing.getOrDefault(person.name(), 0L) > 1
                        || person.name().equals(me);
                choices.add(new Choice(
                        person.id().value(), shared ? person.name() + " (" + person.handle() + ")" : person.name()));
            }
        }
        return List.copyOf(choices);
    }
}
