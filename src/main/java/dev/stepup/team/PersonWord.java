package dev.stepup.team;

import dev.stepup.slack.TypedText;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whom somebody means who typed a person: as Slack escaped them, or as {@code @someone}. */
@Component
public final class PersonWord {

    private final People people;

    PersonWord(People people) {
        this.people = people;
    }

    /** Whom this word means; empty when it means nobody, or several. */
    public Optional<Person> read(WorkspaceId workspace, String word) {
        Optional<MemberId> mentioned = TypedText.person(word);
        if (mentioned.isPresent()) {
            return people.find(workspace, mentioned.get());
        }
        if (!word.startsWith("@") || word.length() == 1) {
            return Optional.empty();
        }
        List<Person> called = people.called(workspace, word.substring(1)).stream()
                .filter(Person::canTakePart)
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** Whether this word is meant to be a person, known or not. */
    public static boolean looksLikeOne(String word) {
        return word.startsWith("@") || word.startsWith("<@");
    }
}
