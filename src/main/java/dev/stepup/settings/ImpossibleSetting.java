package dev.stepup.settings;

/** A setting is missing or cannot work; its message is one sentence for the operator. */
public final class ImpossibleSetting extends RuntimeException {

    /**
     * @param name the environment variable
     * @param sentence what is wrong with it and what to do, to follow the name; never the value of a secret
     */
    public ImpossibleSetting(String name, String sentence) {
        super(name + " " + sentence);
    }
}
