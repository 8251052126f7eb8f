package dev.stepup.thanks.chat;

import dev.stepup.chat.typed.TypedText;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The words after {@code thanks}, in the order {@code @eli @dee inventing what they did}.
 *
 * @param people who are thanked
 * @param groups Slack's ids of the user groups that are thanked
 * @param functionAt where the word for the function stands; the number of all words where there is none
 */
record TypedThanks(TypedWords words, List<Person> people, List<String> groups, int functionAt) {

    private static final Set<String> JOINING = Set.of("to", "and", "with", "for");

    /** Reads it; this finds whom the words from one on mean. */
    static TypedThanks read(TypedWords words, IntFunction<Optional<FindTypedPerson.Found>> people) {
        List<Person> thanked = new ArrayList<>();
        List<String> groups = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            String word = words.all().get(at).plain();
            boolean anyone = !thanked.isEmpty() || !groups.isEmpty();
            Optional<String> group = TypedText.group(word);
            if (JOINING.contains(words.lower(at)) || words.all().get(at).isRange()) {
                at++;
            } else if (group.isPresent()) {
                groups.add(group.get());
                at++;
            } else if (anyone && LeadershipFunction.called(word).isPresent()) {
                break;
            } else {
                Optional<FindTypedPerson.Found> found = people.apply(at);
                if (found.isEmpty()) {
                    break;
                }
                thanked.add(found.get().person());
                at += found.get().words();
            }
        }
        return new TypedThanks(words, thanked, groups, at);
    }

    /** Whether nobody is named. */
    boolean isToNobody() {
        return people.isEmpty() && groups.isEmpty();
    }

    /** Whether there is a word where the function should be. */
    boolean hasFunction() {
        return functionAt < words.size();
    }

    /** The function, where that word is one. */
    Optional<LeadershipFunction> function() {
        return LeadershipFunction.called(words.lower(functionAt));
    }

    /** That word as it was typed. */
    String functionWord() {
        return words.typed(functionAt, 1);
    }

    /** What they did, as it was typed. */
    String story() {
        return words.behind(Math.min(functionAt + 1, words.size()));
    }
}
