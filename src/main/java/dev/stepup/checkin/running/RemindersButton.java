package dev.stepup.checkin.running;

/** The buttons that switch reminders off and on. */
public final class RemindersButton {

    /** The action of the button that switches them off. */
    public static final String OFF = "reminders_off";

    /** The action of the button that switches them on again. */
    public static final String ON = "reminders_on";

    private RemindersButton() {}
}
