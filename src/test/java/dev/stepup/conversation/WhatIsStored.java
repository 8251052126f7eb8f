package dev.stepup.conversation;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import dev.stepup.privacy.StoredFields.Field;
import dev.stepup.privacy.StoredFields.Holds;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** Looks through everything that a bot has stored, as somebody with the database would. */
final class WhatIsStored {

    /** An id of the demo team's people, wherever it stands. */
    private static final Pattern PERSON = Pattern.compile("(?<![A-Z0-9])U0[A-Z]{2,}(?![A-Z0-9])");

    /** Full names of the demo team's people, in lower case. */
    private static final List<String> NAMES = List.of("ana almeida", "bo lindqvist", "chen wei", "dara okafor");

    private final MongoOperations mongo;
    private final Map<String, StoredFields> owned;

    private WhatIsStored(MongoOperations mongo, Map<String, StoredFields> owned) {
        this.mongo = mongo;
        this.owned = owned;
    }

    static WhatIsStored by(Bot bot) {
        return new WhatIsStored(
                bot.part(MongoOperations.class),
                bot.parts(PersonalData.class).stream()
                        .map(PersonalData::fields)
                        .collect(Collectors.toMap(StoredFields::collection, fields -> fields)));
    }

    /** Collections and fields that no {@link PersonalData} tells of, or that hold more of people than it tells. */
    Collection<String> withoutOwner() {
        return values().filter(value -> !isOwned(value))
                .map(value -> value.collection() + "." + value.field())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where these characters stand, by collection and field. */
    Collection<String> holding(String characters) {
        return values().filter(value -> value.text().contains(characters))
                .map(value -> value.collection() + "." + value.field())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isOwned(Value value) {
        Optional<Holds> told =
                Optional.ofNullable(owned.get(value.collection())).flatMap(fields -> told(fields, value.field()));
        return told.isPresent() && (told.get() != Holds.OTHER || !isOfPeople(value.text()));
    }

    private boolean isOfPeople(String text) {
        return PERSON.matcher(text).find() || NAMES.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The field itself, or else the nearest one it is in. */
    private static Optional<Holds> told(StoredFields fields, String name) {
        for (String at = name; !at.isEmpty(); at = at.contains(".") ? at.substring(0, at.lastIndexOf('.')) : "") {
            Predicate<Field> itself = byName(at);
            Optional<Field> field = fields.fields().stream().filter(itself).findFirst();
            if (field.isPresent()) {
                return field.map(Field::holds);
            }
        }
        return Optional.empty();
    }

    private static Predicate<Field> byName(String name) {
        return field -> field.name().equals(name);
    }

    private Stream<Value> values() {
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .flatMap(name ->
                        mongo.findAll(Document.class, name).stream().flatMap(document -> values(name, "", document)));
    }

    private static Stream<Value> values(String collection, String field, Object value) {
        if (value instanceof Map<?, ?> document) {
            return document.entrySet().stream()
                    .filter(each -> !each.getKey().equals("_class"))
                    .flatMap(each -> values(
                            collection,
                            field.isEmpty() ? each.getKey().toString() : field + "." + each.getKey(),
                            each.getValue()));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().flatMap(each -> values(collection, field, each));
        }
        return Stream.of(new Value(collection, field, String.valueOf(value)));
    }

    private record Value(String collection, String field, String text) {}
}
