package dev.stepup.leadership;

import java.util.OptionalDouble;
import java.util.function.Function;

/** The measures that follow from how often each person was mentioned, and so can be compared between two periods. */
public enum Measure {
    /** See {@link Distribution#effectiveNumber()}. */
    EFFECTIVE_NUMBER(Counts::effectiveNumber),
    /** See {@link Distribution#evenness()}. */
    EVENNESS(Counts::evenness),
    /** See {@link Distribution#correctedGini()}; it falls where the others rise. */
    CORRECTED_GINI(Counts::correctedGini);

    private final Function<Counts, OptionalDouble> formula;

    Measure(Function<Counts, OptionalDouble> formula) {
        this.formula = formula;
    }

    OptionalDouble of(int[] mentions) {
        return formula.apply(new Counts(mentions));
    }
}
