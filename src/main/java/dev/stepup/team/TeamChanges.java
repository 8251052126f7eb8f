package dev.stepup.team;

import dev.stepup.privacy.AuditedSetting;
import dev.stepup.privacy.Retention;
import dev.stepup.privacy.SettingChanges;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Set;

/** Compares a team's settings before and after somebody saved them. */
public final class TeamChanges {

    private TeamChanges() {}

    /** Adds those that differ. */
    public static void between(Team before, Team after, SettingChanges changes) {
        changes.ofWords(AuditedSetting.TEAM_NAME, before.name(), after.name())
                .of(AuditedSetting.CHANNEL, before.channel(), after.channel())
                .of(AuditedSetting.MEMBERS_FROM, source(before), source(after));
        if (before.source() instanceof RosterSource.Chosen || after.source() instanceof RosterSource.Chosen) {
            changes.ofPeople(AuditedSetting.MEMBERS, chosen(before), chosen(after));
        }
        changes.ofPeople(AuditedSetting.LEADS, before.leads(), after.leads())
                .of(AuditedSetting.GUESTS, guests(before.guests()), guests(after.guests()))
                .of(AuditedSetting.WHO_SEES, whoSees(before), whoSees(after))
                .of(AuditedSetting.MINIMUM, minimum(before), minimum(after))
                .of(AuditedSetting.KEEPS_ANSWERS, kept(before), kept(after))
                .ofWords(AuditedSetting.AWAY_STATUS, before.awaySigns(), after.awaySigns());
    }

    private static List<String> source(Team team) {
        return team.source() instanceof RosterSource.UserGroup group
                ? List.of("group", group.id())
                : List.of(team.followsChannel() ? "channel" : "list");
    }

    private static Set<MemberId> chosen(Team team) {
        return team.source() instanceof RosterSource.Chosen chosen ? chosen.people() : Set.of();
    }

    private static String guests(boolean in) {
        return in ? "in" : "out";
    }

    private static String whoSees(Team team) {
        return team.anonymity().open() ? "open" : "closed";
    }

    private static String kept(Team team) {
        return team.retention().equals(Retention.UNTIL_DELETED)
                ? "untilDeleted"
                : "" + team.retention().months();
    }

    private static String minimum(Team team) {
        return team.anonymity().raisedTo() == 0
                ? "usual"
                : "" + team.anonymity().raisedTo();
    }
}
