package dev.stepup.team.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.typed.ChoiceSearch;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody is found by their own name, and nobody is offered twice as the same. */
class PeopleChoicesTest {

    @ParameterizedTest
    @CsvSource({
        "Ana, Me (Ana)",
        "me, Me (Ana)",
        "Han, Hana Iyer",
        "iyer, Hana Iyer",
        "zoe, Zoë Ana Berg",
        "BER, Zoë Ana Berg",
        "erg, Zoë Ana Berg"
    })
    void whatIsTypedFindsWhomItFitsBest(String typed, String first) {
        List<Person> people = List.of(
                person("1", "Hana Iyer", "hana"), person("2", "Zoë Ana Berg", "zoe"), person("3", "Ana", "ana"));

        assertThat(labels(PeopleChoices.of(people, new MemberId("U3"), "Me"), typed))
                .startsWith(first);
    }

    @Test
    void theBestMatchComesFirst() {
        List<Person> people = List.of(
                person("1", "Hana", "a"),
                person("2", "Bo Ana", "b"),
                person("3", "Anabel", "c"),
                person("4", "Ana", "d"));

        assertThat(labels(PeopleChoices.of(people, new MemberId("U9"), "Me"), "ana"))
                .containsExactly("Ana", "Anabel", "Bo Ana", "Hana");
    }

    @Test
    void whoSharesANameIsToldApartByWhatDiffers() {
        List<Person> people = List.of(
                person("1", "Ana", "ana.a"),
                person("2", "Ana", "ana.b"),
                person("3", "Bo", "bo"),
                person("4", "Bo", "bo"),
                person("7", "Dee", "dee", "dee.lane"),
                person("8", "Dee", "dee", "dee.moor"),
                person("5", "C".repeat(80) + " One", "c"),
                person("6", "C".repeat(80) + " Two", "c"));

        List<String> labels = labels(PeopleChoices.of(people, new MemberId("U9"), "Me"), "");

        assertThat(labels)
                .contains("Ana (ana.a)", "Ana (ana.b)", "Bo (U3)", "Bo (U4)", "Dee (dee.lane)", "Dee (dee.moor)")
                .doesNotHaveDuplicates();
        assertThat(labels).filteredOn(label -> label.startsWith("CCC")).allMatch(label -> label.length() == 75);
        assertThat(labels).anyMatch(label -> label.endsWith(" One")).anyMatch(label -> label.endsWith(" Two"));
    }

    private static List<String> labels(List<Choice> choices, String typed) {
        return ChoiceSearch.matching(choices, typed).stream()
                .map(choice -> Choice.shown(choice.label()))
                .toList();
    }

    private static Person person(String id, String name, String handle) {
        return person(id, name, handle, "");
    }

    private static Person person(String id, String name, String handle, String userName) {
        return new Person(
                new WorkspaceId("T1"),
                new MemberId("U" + id),
                name,
                handle,
                userName,
                Optional.of(ZoneOffset.UTC),
                Locale.ENGLISH,
                Person.Kind.MEMBER,
                false,
                Instant.EPOCH);
    }
}
