package dev.stepup.slack;

import com.slack.api.bolt.App;

/** A listener that registers with Bolt directly. Features use {@link dev.stepup.chat.interaction.Listener}. */
public interface SlackListener {

    /** Registers what it listens to. */
    void listen(App app);
}
