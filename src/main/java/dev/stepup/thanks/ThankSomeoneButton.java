package dev.stepup.thanks;

/** The buttons that open the thanks form. Their value is a channel, or blank. */
public final class ThankSomeoneButton {

    /** The action of these buttons. */
    public static final String ACTION = "thank_someone";

    private ThankSomeoneButton() {}
}
