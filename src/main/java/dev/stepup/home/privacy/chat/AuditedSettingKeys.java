package dev.stepup.home.privacy.chat;

import dev.stepup.privacy.AuditedSetting;

/** The messages for settings and their choices: those of the team form, where they are changed. */
final class AuditedSettingKeys {

    private AuditedSettingKeys() {}

    /** What a setting is called. */
    static String label(AuditedSetting setting) {
        return switch (setting) {
            case TEAM_NAME -> "schedule.form.name";
            case CHANNEL -> "schedule.form.channel";
            case MEMBERS_FROM -> "privacy.audit.members";
            case MEMBERS -> "schedule.form.members";
            case LEADS -> "schedule.form.leads";
            case GUESTS -> "schedule.form.guests";
            case WHO_SEES -> "schedule.form.whoSees";
            case MINIMUM -> "schedule.form.minimum";
            case KEEPS_ANSWERS -> "schedule.form.retention";
            case AWAY_STATUS -> "schedule.form.awaySigns";
            case TIME_ZONE -> "schedule.form.zone";
            case CHECK_IN_DAYS -> "schedule.form.checkInDay";
            case RECURRENCE -> "schedule.form.recurrence";
            case CHECK_IN_TIME -> "schedule.form.checkInTime";
            case WHOSE_TIME -> "schedule.form.whoseTime";
            case HOURS_FROM -> "schedule.form.hoursFrom";
            case HOURS_UNTIL -> "schedule.form.hoursUntil";
            case REMIND_AFTER -> "schedule.form.remindAfter";
            case REMIND_AGAIN_AFTER -> "schedule.form.remindAgainAfter";
            case CLOSE_AFTER -> "schedule.form.closeAfter";
            case DIGEST_DAY -> "schedule.form.digestDay";
            case DIGEST_TIME -> "schedule.form.digestTime";
            case DAYS_OFF -> "schedule.form.holidays";
            case PAUSE_SILENT -> "schedule.form.afterSilence";
        };
    }

    /** What one of its choices is called; a number is inserted. */
    static String code(AuditedSetting setting, String code) {
        if (setting == AuditedSetting.WHO_SEES) {
            return "words.whoSees." + code;
        }
        String number = setting == AuditedSetting.KEEPS_ANSWERS ? "months" : "raised";
        return label(setting) + "." + (Character.isDigit(code.charAt(0)) ? number : code);
    }
}
