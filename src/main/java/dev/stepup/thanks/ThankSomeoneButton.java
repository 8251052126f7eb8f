package dev.stepup.thanks;

/** The buttons that open the thanks form, wherever they stand; their value is the channel it is about, or blank. */
public final class ThankSomeoneButton {

    /** The action of these buttons. */
    public static final String ACTION = "thank_someone";

    private ThankSomeoneButton() {}
}
