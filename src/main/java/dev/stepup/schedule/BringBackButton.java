package dev.stepup.schedule;

/** The buttons that open the form for an archived team. Their value is the team's id. */
public final class BringBackButton {

    /** The action of such a button. */
    public static final String ACTION = "team_bring_back";

    private BringBackButton() {}
}
