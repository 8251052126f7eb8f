package dev.stepup.settings;

import java.time.Duration;

/** A setting is missing or cannot work; its message is one sentence for the operator. */
public final class ImpossibleSetting extends RuntimeException {

    /**
     * @param name the environment variable
     * @param sentence what is wrong with it and what to do, to follow the name; never the value of a secret
     */
    public ImpossibleSetting(String name, String sentence) {
        super(name + " " + sentence);
    }

    /**
     * This length of time, of the setting with this name.
     *
     * @throws ImpossibleSetting when it is less than nothing
     */
    public static Duration notNegative(String name, Duration length) {
        if (length.isNegative()) {
            throw new ImpossibleSetting(name, "is less than nothing; give a length of time such as 2s.");
        }
        return length;
    }
}
