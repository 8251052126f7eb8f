package dev.stepup.chat.interaction;

/** Registers the interactions and events a feature handles, besides its subcommands. */
public interface Listener {

    /** Registers what the feature listens to; an action or callback belongs to one feature only. */
    void listen(Listeners listeners);
}
