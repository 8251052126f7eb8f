package dev.stepup.checkin.answering;

import dev.stepup.chat.Words;

/**
 * Describes roughly how many have answered an open check-in, so that nobody can watch who answers. Each of the three
 * descriptions stands for at least two numbers, also for a lead who has read that too few answered for a digest. When
 * so few were asked that this can't hold, there is no description.
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
