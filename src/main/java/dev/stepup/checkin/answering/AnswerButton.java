package dev.stepup.checkin.answering;

/** The buttons that open the answer form. Their value is the check-in's id. */
public final class AnswerButton {

    /** The action of a button "Answer". */
    public static final String ANSWER = "prompt_answer";

    /** The action of a button "Change my answer". */
    public static final String CHANGE = "prompt_change";

    private AnswerButton() {}
}
