package dev.stepup.sandbox;

/** A shortcut the app declares in its manifest; its type is {@code message} or {@code global}. */
public record Shortcut(String name, String callbackId, String type) {
    /** A shortcut in a message's menu. */
    public static Shortcut onMessages(String name, String callbackId) {
        return new Shortcut(name, callbackId, "message");
    }

    /** A shortcut of the whole workspace. */
    public static Shortcut global(String name, String callbackId) {
        return new Shortcut(name, callbackId, "global");
    }
}
