package dev.stepup.thanks;

/** The buttons that open the thanks form, wherever they stand; their value is the channel it is about, or blank. */
public final class ThankSomeoneButton {

    private static final String ACTION = "thank_someone_";

    private ThankSomeoneButton() {}

    /** The action of the button that stands here. */
    public static String in(String place) {
        return ACTION + place;
    }
}
