package dev.stepup.leadership.measure;

import java.util.Arrays;

/** What is compared between two periods, of how often each person was mentioned. */
interface Figure {

    /** See {@link Distribution#effectiveLeaders()}. */
    Figure SPREAD = Counts::effectiveLeaders;

    double of(int[] mentions);

    /** What part of the mentions the person at this place has, 0..1. */
    static Figure shareOf(int place) {
        return mentions ->
                (double) mentions[place] / Math.max(1, Arrays.stream(mentions).sum());
    }
}
