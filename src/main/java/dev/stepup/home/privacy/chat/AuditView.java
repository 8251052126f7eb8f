package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Form;
import dev.stepup.chat.Markup;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.privacy.AuditedSetting;
import dev.stepup.privacy.AuditedSetting.Kind;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws for admins what leads and admins did. */
public final class AuditView {

    static final String OPEN = "audit_open";

    private static final String KEY = "privacy.audit.";
    private static final int PEOPLE_SHOWN = 5;

    private final ZoneId zone;
    private final Function<MemberId, String> names;
    private final Function<String, String> teams;
    private final Words words;

    /**
     * For a reader in this zone.
     *
     * @param names what people are called, in plain words
     * @param teams what teams are called by their ids, in plain words
     */
    AuditView(ZoneId zone, Function<MemberId, String> names, Function<String, String> teams, Words words) {
        this.zone = zone;
        this.names = names;
        this.teams = teams;
        this.words = words;
    }

    /** What the Home tab of admins says of it. */
    public static List<Block> onHome(Words words) {
        return List.of(
                Block.divider(),
                Block.heading(words.say("privacy.audit")),
                Block.paragraph(
                        words.say("privacy.audit.text"), Buttons.button(OPEN, words.say("privacy.audit.show"), "all")));
    }

    /** These entries, the first on top. */
    View of(List<AuditEntry> entries) {
        Form form = Form.of(OPEN, words.say("privacy.audit.title"));
        if (entries.isEmpty()) {
            form.paragraph(words.say("privacy.audit.none"));
        }
        entries.forEach(entry -> form.paragraph(line(entry)));
        return form.note(words.say("privacy.audit.note")).toRead(words.say("words.close"));
    }

    private String line(AuditEntry entry) {
        String deed = words.say(KEY + "did." + entry.action(), name(entry.actor()), team(entry));
        String changes = entry.changes().stream().map(this::change).collect(Collectors.joining());
        return "*" + words.moment(entry.at(), zone) + "*\n" + deed + changes;
    }

    /** Of a team that was just deleted nobody knows any more what it was called. */
    private String team(AuditEntry entry) {
        return entry.action() == Action.DELETED ? "" : "*" + Markup.escape(teams.apply(entry.team())) + "*";
    }

    private String name(MemberId person) {
        return Markup.escape(person.isStandIn() ? words.say("privacy.audit.left") : names.apply(person));
    }

    private String change(Change change) {
        String setting = words.say(AuditedSettingKeys.label(change.setting()));
        return switch (change.setting().kind()) {
            case WORDS -> "\n" + words.say("privacy.audit.changed", setting);
            case PEOPLE ->
                people("privacy.audit.added", setting, change.after())
                        + people("privacy.audit.removed", setting, change.before());
            default ->
                "\n"
                        + words.say(
                                "privacy.audit.value",
                                setting,
                                values(change.setting(), change.before()),
                                values(change.setting(), change.after()));
        };
    }

    private String people(String key, String setting, List<String> ids) {
        return ids.isEmpty() ? "" : "\n" + words.say(key, setting, people(ids));
    }

    private String people(List<String> ids) {
        return words.list(ids.stream().map(MemberId::new).map(this::name).toList(), PEOPLE_SHOWN);
    }

    private String values(AuditedSetting setting, List<String> values) {
        if (values.isEmpty()) {
            return words.say("privacy.audit.never");
        }
        return setting.kind() == Kind.CODE
                ? words.say(AuditedSettingKeys.code(setting, values.get(0)), values.get(0))
                : words.list(values.stream().map(value -> value(setting, value)).toList());
    }

    private String value(AuditedSetting setting, String value) {
        return switch (setting.kind()) {
            case CHANNEL -> Markup.channel(value);
            case ZONE -> words.zone(ZoneId.of(value));
            case DAY -> words.day(DayOfWeek.valueOf(value));
            case TIME -> words.time(LocalTime.parse(value));
            case LENGTH -> words.length(Duration.parse(value));
            case WORDS, PEOPLE, CODE -> value;
        };
    }
}
