package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Finds the language and time zone of the person who reads a message. */
public interface ReaderLocales {

    /** The words in this person's language; never asks Slack, so it is quick. */
    Words wordsFor(WorkspaceId workspace, MemberId reader);

    /** The same also where that person's language, which is stored, cannot be looked up: in English then. */
    default Words wordsWhateverFails(WorkspaceId workspace, MemberId reader, Clock clock) {
        try {
            return wordsFor(workspace, reader);
        } catch (RuntimeException e) {
            return new Words(Locale.ENGLISH, clock);
        }
    }

    /** The zone this person lives in, UTC where that is not known; may ask Slack, so it is for when nobody waits. */
    default ZoneId zoneOf(WorkspaceId workspace, MemberId reader) {
        return ZoneOffset.UTC;
    }
}
