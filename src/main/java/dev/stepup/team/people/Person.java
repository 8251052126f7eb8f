package dev.stepup.team.people;

import dev.stepup.chat.PlainText;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known of somebody in a workspace.
 *
 * @param name as they are called in full; never blank
 * @param handle what people type behind @
 * @param userName as only they are called in their workspace
 * @param zone where they are, as far as Slack says: a place, or so far from UTC
 * @param kind whether they can be on a team at all
 * @param admin whether Slack knows them as admin or owner of the workspace
 * @param knownAt when Slack last confirmed it
 */
public record Person(
        WorkspaceId workspace,
        MemberId id,
        String name,
        String handle,
        String userName,
        Optional<ZoneId> zone,
        Locale locale,
        Kind kind,
        boolean admin,
        Instant knownAt) {

    /** Whatever they are called is on one line, and shows. */
    public Person {
        name = shown(name, id);
        handle = shown(handle, id);
    }

    private static String shown(String given, MemberId id) {
        String line = PlainText.line(given);
        return line.isEmpty() ? id.value() : line;
    }

    /** What somebody is to Slack. */
    public enum Kind {
        MEMBER,
        GUEST,
        BOT,
        GONE
    }

    /** Whether they can be on every team: asked and named, and lead. Guests can be on those that let them in. */
    public boolean canTakePart() {
        return kind == Kind.MEMBER;
    }

    /** The same person with Slack in this language. */
    public Person reading(Locale other) {
        return new Person(workspace, id, name, handle, userName, zone, other, kind, admin, knownAt);
    }
}
