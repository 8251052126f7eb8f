package dev.stepup.privacy;

import java.util.ArrayList;
import java.util.List;

/**
 * The fields of a collection. The page for those who must decide about Stepup is made of them, and a test holds that none
 * is missing.
 *
 * @param collection its name in the database
 * @param purpose why it is there, in a sentence
 * @param kept for how long
 */
public record StoredFields(String collection, String purpose, String kept, List<Field> fields) {

    public StoredFields {
        fields = List.copyOf(fields);
    }

    /** A collection without fields so far. */
    public static StoredFields in(String collection, String purpose, String kept) {
        return new StoredFields(collection, purpose, kept, List.of());
    }

    /** The same with a field that holds ids of people. */
    public StoredFields people(String name, String meaning) {
        return with(new Field(name, Holds.PEOPLE, meaning));
    }

    /** The same with a field that holds what people are called. */
    public StoredFields names(String name, String meaning) {
        return with(new Field(name, Holds.NAMES, meaning));
    }

    /** The same with a field that holds what people wrote. */
    public StoredFields words(String name, String meaning) {
        return with(new Field(name, Holds.WORDS, meaning));
    }

    /** The same with a field that holds something else. */
    public StoredFields other(String name, String meaning) {
        return with(new Field(name, Holds.OTHER, meaning));
    }

    private StoredFields with(Field field) {
        List<Field> more = new ArrayList<>(fields);
        more.add(field);
        return new StoredFields(collection, purpose, kept, more);
    }

    /**
     * A field.
     *
     * @param name with a dot before the name of a field in it; also stands for all fields in it that are not named
     * @param meaning what it says
     */
    public record Field(String name, Holds holds, String meaning) {}

    /** What a field holds. */
    public enum Holds {
        PEOPLE,
        NAMES,
        WORDS,
        OTHER
    }
}
