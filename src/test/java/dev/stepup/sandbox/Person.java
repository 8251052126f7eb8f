package dev.stepup.sandbox;

import java.util.Locale;

/** Somebody in the workspace, human or bot. */
public record Person(
        String id,
        String name,
        String displayName,
        String tz,
        String locale,
        boolean admin,
        boolean owner,
        boolean bot,
        boolean deleted,
        boolean guest,
        boolean ultraGuest,
        String statusEmoji,
        String statusText,
        long statusExpires) {

    /** A full member with an English Slack and no status. */
    public static Person of(String id, String name, String displayName, String tz) {
        return new Person(id, name, displayName, tz, "en-US", false, false, false, false, false, false, "", "", 0);
    }

    /** The same person as a workspace admin. */
    public Person asAdmin() {
        return with(true, bot, deleted, guest);
    }

    /** The same account as a bot. */
    public Person asBot() {
        return with(admin, true, deleted, guest);
    }

    /** The same person, deactivated. */
    public Person asDeleted() {
        return with(false, bot, true, guest);
    }

    /** The same person as a guest of several channels. */
    public Person asGuest() {
        return with(false, bot, deleted, true);
    }

    /** The same person under other names. */
    public Person named(String newName, String newDisplayName) {
        return new Person(
                id,
                newName,
                newDisplayName,
                tz,
                locale,
                admin,
                owner,
                bot,
                deleted,
                guest,
                ultraGuest,
                statusEmoji,
                statusText,
                statusExpires);
    }

    /** The same person in another time zone. */
    public Person in(String newTz) {
        return new Person(
                id,
                name,
                displayName,
                newTz,
                locale,
                admin,
                owner,
                bot,
                deleted,
                guest,
                ultraGuest,
                statusEmoji,
                statusText,
                statusExpires);
    }

    /** The same person with Slack in another language, such as {@code de-DE}. */
    public Person reading(String newLocale) {
        return new Person(
                id,
                name,
                displayName,
                tz,
                newLocale,
                admin,
                owner,
                bot,
                deleted,
                guest,
                ultraGuest,
                statusEmoji,
                statusText,
                statusExpires);
    }

    /** The same person with a status that stays. */
    public Person saying(String emoji, String text) {
        return saying(emoji, text, 0);
    }

    /** The same person with a status that goes at this moment, in epoch seconds. */
    public Person saying(String emoji, String text, long until) {
        return new Person(
                id, name, displayName, tz, locale, admin, owner, bot, deleted, guest, ultraGuest, emoji, text, until);
    }

    /** The account's handle, as in {@code <@U123|handle>}. */
    public String handle() {
        return (displayName.isEmpty() ? name : displayName)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", ".");
    }

    private Person with(boolean newAdmin, boolean newBot, boolean newDeleted, boolean newGuest) {
        return new Person(
                id,
                name,
                displayName,
                tz,
                locale,
                newAdmin,
                owner,
                newBot,
                newDeleted,
                newGuest,
                ultraGuest,
                statusEmoji,
                statusText,
                statusExpires);
    }
}
