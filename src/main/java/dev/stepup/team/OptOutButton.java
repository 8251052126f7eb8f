package dev.stepup.team;

/** The buttons to opt out and in again. */
public final class OptOutButton {

    /** The action of a button "Opt out". */
    public static final String OUT = "opt_out";

    /** The action of a button "Opt in again". */
    public static final String IN = "opt_in";

    private OptOutButton() {}
}
