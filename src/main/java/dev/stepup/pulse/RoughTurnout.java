package dev.stepup.pulse;

import dev.stepup.slack.Words;

/**
 * How many have answered a check-in that is open, told so roughly that nobody can watch who answers: each of the three
 * stands for two numbers at least, and where only so few are asked that it could not, nothing is told.
 */
enum RoughTurnout {
    UNTOLD,
    FEW,
    HALF,
    MOST;

    private static final int LEAST_ASKED = 5;

    /** What is told where so many of those asked have answered. */
    static RoughTurnout of(int answered, int asked) {
        if (asked < LEAST_ASKED) {
            return UNTOLD;
        }
        if (3 * answered < asked) {
            return FEW;
        }
        return 3 * answered <= 2 * asked ? HALF : MOST;
    }

    String inWords(Words words) {
        return words.say("pulse.turnout." + name());
    }
}
