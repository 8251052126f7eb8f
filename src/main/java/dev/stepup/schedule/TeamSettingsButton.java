package dev.stepup.schedule;

/** The buttons that open the form of a team; their value is the team's id. */
public final class TeamSettingsButton {

    /** The action of such a button. */
    public static final String ACTION = "team_settings";

    private TeamSettingsButton() {}
}
