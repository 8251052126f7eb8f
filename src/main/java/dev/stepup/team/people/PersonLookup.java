package dev.stepup.team.people;

/** What came of looking somebody up. */
public sealed interface PersonLookup {

    /** This is them. */
    record Found(Person person) implements PersonLookup {}

    /** There is nobody of this id. */
    record Nobody() implements PersonLookup {}

    /** Slack did not say now, and nothing was known before. */
    record NotNow() implements PersonLookup {}
}
