package dev.stepup.schedule;

/** The buttons that open what can be done with an archived team; their value is the team's id. */
public final class BringBackButton {

    /** The action of such a button. */
    public static final String ACTION = "team_bring_back";

    private BringBackButton() {}
}
