package dev.stepup.chat;

import dev.stepup.workspace.MemberId;

/** Where a message goes: a channel or a person. */
public sealed interface Destination {

    /** A channel, by Slack's id of it. */
    record Channel(String id) implements Destination {}

    /** The conversation between the bot and one person. */
    record Person(MemberId id) implements Destination {}

    /** To this channel. */
    static Destination channel(String id) {
        return new Channel(id);
    }

    /** To this person alone. */
    static Destination person(MemberId id) {
        return new Person(id);
    }
}
