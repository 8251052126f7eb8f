package dev.stepup.slack;

import com.slack.api.bolt.App;

/** What a feature listens to in Slack besides its subcommands. */
public interface SlackFeature {

    /** Registers the feature's listeners; an action or callback id belongs to one feature only. */
    void listen(App app);
}
