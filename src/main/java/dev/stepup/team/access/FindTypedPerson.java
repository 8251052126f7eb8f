package dev.stepup.team.access;

import dev.stepup.chat.typed.TypedText;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.Person;
import dev.stepup.team.people.PersonLookup;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Finds the person somebody typed: as Slack escaped them, as {@code @someone}, or by a name that is unique on the
 * asker's teams.
 */
@Component
public final class FindTypedPerson {

    /** As many words as a name is tried with. */
    private static final int NAME = 4;

    /** More than Slack takes for a name. */
    private static final int LONGEST = 200;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final People people;
    private final Teams teams;

    FindTypedPerson(People people, Teams teams) {
        this.people = people;
        this.teams = teams;
    }

    /** Whom the words from this one on mean; empty when they mean nobody, or several. */
    public Optional<Found> read(WorkspaceId workspace, MemberId asker, TypedWords words, int at) {
        if (at >= words.size()) {
            return Optional.empty();
        }
        String word = words.all().get(at).plain();
        Optional<MemberId> mentioned = TypedText.person(word);
        if (mentioned.isPresent()) {
            return people.find(workspace, mentioned.get()).map(person -> new Found(person, 1));
        }
        if (word.equals("@") || word.startsWith("<") || word.length() > LONGEST) {
            return Optional.empty();
        }
        List<Person> teammates = teammates(workspace, asker);
        return named(teammates, words, at)
                .or(() -> word.startsWith("@")
                        ? only(people.called(workspace, word.substring(1)), any -> true)
                        : Optional.empty())
                .or(() -> only(
                        teammates, person -> key(person.name()).split(" ", 2)[0].equals(key(word))));
    }

    /** Whether a word that means nobody may mean somebody on the asker's teams of whom Slack has not told yet. */
    public boolean mayBeNotKnownYet(WorkspaceId workspace, MemberId asker, String word) {
        Optional<MemberId> mentioned = TypedText.person(word);
        if (mentioned.isPresent()) {
            return people.look(workspace, mentioned.get()) instanceof PersonLookup.NotNow;
        }
        Set<MemberId> colleagues = new HashSet<>();
        teams.of(workspace, asker).forEach(team -> colleagues.addAll(team.roster()));
        return looksLikeOne(word) && !people.unknownAmong(workspace, colleagues).isEmpty();
    }

    /** Whether this word is meant to be a person, known or not. */
    public static boolean looksLikeOne(String word) {
        return word.startsWith("@") || word.startsWith("<@");
    }

    /** By their whole name or handle, of as many words as fit. */
    private static Optional<Found> named(List<Person> teammates, TypedWords words, int at) {
        return IntStream.rangeClosed(1, Math.min(NAME, words.size() - at))
                .map(shorter -> Math.min(NAME, words.size() - at) + 1 - shorter)
                .mapToObj(count -> {
                    String name = key(words.all().subList(at, at + count).stream()
                            .map(TypedWords.Word::plain)
                            .collect(Collectors.joining(" ")));
                    return only(
                                    teammates,
                                    person -> key(person.name()).equals(name)
                                            || key(person.handle()).equals(name))
                            .map(found -> new Found(found.person(), count));
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Found> only(List<Person> people, Predicate<Person> wanted) {
        List<Person> found = people.stream().filter(wanted).toList();
        return found.size() == 1 ? Optional.of(new Found(found.get(0), 1)) : Optional.empty();
    }

    private List<Person> teammates(WorkspaceId workspace, MemberId asker) {
        Set<MemberId> ids = new HashSet<>();
        teams.of(workspace, asker).forEach(team -> ids.addAll(team.roster()));
        return people.findAll(workspace, ids);
    }

    /** The same for names that differ only in capitals, accents or an @ before them. */
    private static String key(String name) {
        String plain = ACCENTS.matcher(TypedText.normalized(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return TypedText.lower(plain).replaceFirst("^@", "").replaceAll("\\s+", " ");
    }

    /**
     * Somebody who was meant.
     *
     * @param words how many words mean them
     */
    public record Found(Person person, int words) {}
}
