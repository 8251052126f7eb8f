package dev.stepup.checkin.running;

/** The button "Ask me again" for people who are no longer asked. */
public final class AskAgainButton {

    /** Its action; its value is the id of the team, or {@link #EVERYWHERE}. */
    public static final String ACTION = "ask_again";

    /** In all teams. */
    public static final String EVERYWHERE = "everywhere";

    private AskAgainButton() {}
}
