package dev.stepup.slack;

import com.slack.api.bolt.App;

/** Something in here that listens to Slack itself; features are {@link dev.stepup.chat.interaction.Listener}s. */
public interface SlackListener {

    /** Registers what it listens to. */
    void listen(App app);
}
