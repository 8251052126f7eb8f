package dev.stepup.sandbox;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
        long statusExpires,
        Account account) {

    /** A full member with an English Slack and no status. */
    public static Person of(String id, String name, String displayName, String tz) {
        return new Person(
                id, name, displayName, tz, "en-US", false, false, false, false, false, false, "", "", 0, Account.USUAL);
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
                statusExpires,
                account);
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
                statusExpires,
                account);
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
                statusExpires,
                account);
    }

    /** The same person with a status that stays. */
    public Person saying(String emoji, String text) {
        return saying(emoji, text, 0);
    }

    /** The same person with a status that goes at this moment, in epoch seconds. */
    public Person saying(String emoji, String text, long until) {
        return new Person(
                id,
                name,
                displayName,
                tz,
                locale,
                admin,
                owner,
                bot,
                deleted,
                guest,
                ultraGuest,
                emoji,
                text,
                until,
                account);
    }

    /** The same person from another organization, which shares a channel with ours. */
    public Person from(String otherTeam) {
        return with(new Account(account.username(), otherTeam, account.seconds()));
    }

    /** The same person under this user name, which nobody else has. */
    public Person knownAs(String username) {
        return with(new Account(username, account.team(), account.seconds()));
    }

    /** The same person in a zone that has no name, or none that a Java of today knows, so far from UTC. */
    public Person soFarFromUtc(@Nullable String zone, @Nullable Integer seconds) {
        return in(zone == null ? "" : zone).with(new Account(account.username(), account.team(), seconds));
    }

    /** Whether they belong to another organization. */
    boolean isFromElsewhere() {
        return !account.team().isEmpty();
    }

    /** The account's handle, as in {@code <@U123|handle>}. */
    public String handle() {
        if (!account.username().isEmpty()) {
            return account.username();
        }
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
                statusExpires,
                account);
    }

    private Person with(Account other) {
        return new Person(
                id,
                name,
                displayName,
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
                statusExpires,
                other);
    }

    /**
     * What few accounts have of their own.
     *
     * @param username empty where it follows from the display name
     * @param team of the other organization; empty for ours
     * @param seconds from UTC, where the zone does not say it
     */
    record Account(String username, String team, @Nullable Integer seconds) {

        static final Account USUAL = new Account("", "", null);
    }
}
