package dev.stepup.team.mongo;

import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as they are stored; the id is workspace and member, and names are kept in lower case as well to be found. */
@Document("people")
record StoredPerson(
        @Id String id,
        String workspace,
        String member,
        String name,
        String handle,
        @Nullable String userName,
        List<String> calledLower,
        @Nullable String zone,
        String locale,
        Person.Kind kind,
        boolean admin,
        Instant knownAt) {

    static StoredPerson of(Person person) {
        return new StoredPerson(
                id(person.workspace(), person.id()),
                person.workspace().value(),
                person.id().value(),
                person.name(),
                person.handle(),
                person.userName(),
                Stream.of(person.name(), person.handle(), person.userName())
                        .map(each -> each.toLowerCase(Locale.ROOT))
                        .distinct()
                        .toList(),
                person.zone().map(ZoneId::getId).orElse(null),
                person.locale().toLanguageTag(),
                person.kind(),
                person.admin(),
                person.knownAt());
    }

    static String id(WorkspaceId workspace, MemberId member) {
        return workspace + "/" + member;
    }

    Person person() {
        return new Person(
                new WorkspaceId(workspace),
                new MemberId(member),
                name,
                handle,
                Objects.requireNonNullElse(userName, handle),
                Optional.ofNullable(zone).map(ZoneId::of),
                Locale.forLanguageTag(locale),
                kind,
                admin,
                knownAt);
    }
}
