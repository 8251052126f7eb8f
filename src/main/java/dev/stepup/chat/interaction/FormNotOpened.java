package dev.stepup.chat.interaction;

/** Slack did not open a form, mostly because more than three seconds passed since the press. */
public final class FormNotOpened extends RuntimeException {

    /** For this reason, as the platform gives it. */
    public FormNotOpened(String reason) {
        super(reason);
    }
}
