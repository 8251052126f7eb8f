package dev.stepup.team.people;

/** The result of looking up a person. */
public sealed interface PersonLookup {

    /** This is them. */
    record Found(Person person) implements PersonLookup {}

    /** There is nobody of this id. */
    record Nobody() implements PersonLookup {}

    /** Slack did not say now, and nothing was known before. */
    record NotNow() implements PersonLookup {}
}
