package dev.stepup.privacy;

import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Compares settings before and after somebody saved them, one by one. */
public final class SettingChanges {

    private final List<Change> changes = new ArrayList<>();

    /** Those that differ, in the order in which they were compared. */
    public List<Change> all() {
        return List.copyOf(changes);
    }

    /** A setting with one value. */
    public SettingChanges of(AuditedSetting setting, Object before, Object after) {
        return of(setting, List.of(before), List.of(after));
    }

    /** A setting with any number of values. */
    public SettingChanges of(AuditedSetting setting, Collection<?> before, Collection<?> after) {
        if (!List.copyOf(before).equals(List.copyOf(after))) {
            changes.add(new Change(setting, strings(before), strings(after)));
        }
        return this;
    }

    /** A setting of people: who went and who came. */
    public SettingChanges ofPeople(AuditedSetting setting, Collection<MemberId> before, Collection<MemberId> after) {
        List<MemberId> went =
                before.stream().filter(each -> !after.contains(each)).sorted().toList();
        List<MemberId> came =
                after.stream().filter(each -> !before.contains(each)).sorted().toList();
        return of(setting, went, came);
    }

    /** A setting of words that people typed: only that they changed. */
    public SettingChanges ofWords(AuditedSetting setting, Object before, Object after) {
        if (!before.equals(after)) {
            changes.add(new Change(setting, List.of(), List.of()));
        }
        return this;
    }

    private static List<String> strings(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
