package dev.stepup.chat;

import dev.stepup.workspace.MemberId;
import java.util.Optional;

/**
 * Names a message within its workspace by what it is about; a second message with the same key is the same message.
 *
 * @param kind one word for all messages that say the same
 * @param team the id of the team it is about, with which it is forgotten; empty where it outlives every team
 * @param about the id of what it is about among all of this kind: of a check-in, a form, a moment
 * @param person whom it is for or about, where each has one of their own
 */
public record MessageKey(String kind, Optional<String> team, String about, Optional<MemberId> person) {

    private static final String BETWEEN = ":";

    public MessageKey {
        if ((kind + team.orElse("") + person.map(MemberId::value).orElse("")).contains(BETWEEN)) {
            throw new IllegalArgumentException("only what a message is about may have a colon in it");
        }
    }

    /** One that is about no team. */
    public static MessageKey of(String kind, String about) {
        return new MessageKey(kind, Optional.empty(), about, Optional.empty());
    }

    /** One that is about a team. */
    public static MessageKey ofTeam(String team, String kind, String about) {
        return new MessageKey(kind, Optional.of(team), about, Optional.empty());
    }

    /** The same for this person. */
    public MessageKey of(MemberId each) {
        return new MessageKey(kind, team, about, Optional.of(each));
    }

    /** Whether it is of this kind. */
    public boolean is(String other) {
        return kind.equals(other);
    }

    /** The key with this stored form. */
    public static MessageKey read(String stored) {
        int afterKind = stored.indexOf(BETWEEN);
        int afterTeam = stored.indexOf(BETWEEN, afterKind + 1);
        int beforePerson = stored.lastIndexOf(BETWEEN);
        return new MessageKey(
                stored.substring(0, afterKind),
                given(stored.substring(afterKind + 1, afterTeam)),
                stored.substring(afterTeam + 1, beforePerson),
                given(stored.substring(beforePerson + 1)).map(MemberId::new));
    }

    private static Optional<String> given(String part) {
        return Optional.of(part).filter(text -> !text.isEmpty());
    }

    /** Its stored form. */
    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                kind,
                team.orElse(""),
                about,
                person.map(MemberId::value).orElse(""));
    }
}
