package dev.stepup.team.people;

/** What came of looking somebody up. */
public sealed interface Lookup {

    /** This is them. */
    record Found(Person person) implements Lookup {}

    /** There is nobody of this id. */
    record Nobody() implements Lookup {}

    /** Slack did not say now, and nothing was known before. */
    record NotNow() implements Lookup {}
}
