package dev.stepup.chat;

/**
 * A button.
 *
 * @param action what is done when it is pressed
 * @param label in plain text
 * @param value comes back with a press; at most 2,000 characters
 * @param primary whether it is the one that most people will press
 */
public record Button(String action, String label, String value, boolean primary) {

    int characters() {
        return action.length() + label.length() + value.length();
    }
}
