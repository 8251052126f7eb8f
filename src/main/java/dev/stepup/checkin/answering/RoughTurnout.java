package dev.stepup.checkin.answering;

import dev.stepup.chat.Words;

/**
 * How many have answered a check-in that is open, told so roughly that nobody can watch who answers: each of the three
 * stands for two numbers at least, also for a lead who has read that too few have answered for a digest, which tells that
 * the minimum is not reached. Where only so few are asked that it could not, nothing is told.
 */
public enum RoughTurnout {
    UNTOLD,
    FEW,
    HALF,
    MOST;

    private static final int LEAST_TOLD = 2;

    /** What is told where so many of those asked have answered, and results need this many. */
    public static RoughTurnout of(int answered, int asked, int minimum) {
        int half = from((asked + 2) / 3, minimum);
        int most = from(2 * asked / 3 + 1, minimum);
        if (half < LEAST_TOLD || most - half < LEAST_TOLD || asked + 1 - most < LEAST_TOLD) {
            return UNTOLD;
        }
        if (answered < half) {
            return FEW;
        }
        return answered < most ? HALF : MOST;
    }

    /** One that would stand alone below the minimum belongs to what is below it. */
    private static int from(int first, int minimum) {
        return first == minimum - 1 ? minimum : first;
    }

    /** How many answered, in words. */
    public String inWords(Words words) {
        return words.say("checkin.turnout." + name());
    }
}
