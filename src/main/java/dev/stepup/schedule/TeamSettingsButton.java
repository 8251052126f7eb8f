package dev.stepup.schedule;

/** The buttons that open a team's form. Their value is the team's id. */
public final class TeamSettingsButton {

    /** The action of such a button. */
    public static final String ACTION = "team_settings";

    private TeamSettingsButton() {}
}
