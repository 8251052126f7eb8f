package dev.stepup.checkin.chat;

import dev.stepup.chat.MessageKey;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.workspace.MemberId;

/** The message keys of what a check-in sends to each person. */
final class PromptKeys {

    /** The kind of message that asks somebody to answer the check-in it is about. */
    static final String PROMPT = "prompt";

    private PromptKeys() {}

    /** The key of what asks this person. */
    static MessageKey prompt(CheckIn checkIn, MemberId member) {
        return key(PROMPT, checkIn, member);
    }

    /** The key of what asks or reminds this person. */
    static MessageKey of(CheckIn checkIn, Kind kind, MemberId member) {
        return switch (kind) {
            case ASK -> prompt(checkIn, member);
            case REMIND -> key("reminder", checkIn, member);
            case REMIND_AGAIN -> key("reminder-again", checkIn, member);
        };
    }

    /** The key of what tells this person that they are not asked any more. */
    static MessageKey stop(CheckIn checkIn, MemberId member) {
        return key("not-asked", checkIn, member);
    }

    private static MessageKey key(String kind, CheckIn checkIn, MemberId member) {
        return MessageKey.ofTeam(checkIn.team(), kind, checkIn.id()).of(member);
    }
}
