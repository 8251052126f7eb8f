package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.privacy.PersonalRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws what is stored of somebody, and what they can do about it. */
public final class PrivacyView {

    static final String DOWNLOAD = "privacy_download";
    static final String DELETE = "privacy_delete";
    static final String TAKE_BACK = "privacy_take_back";
    static final String OUT = "privacy_opt_out";
    static final String IN = "privacy_opt_in";

    /** In the order in which they are read. */
    private static final List<String> KINDS = List.of(
            "answers",
            "thanks",
            "results",
            "checkIns",
            "teams",
            "profile",
            "absences",
            "reminders",
            "pausedPrompts",
            "welcomes",
            "exports",
            "audit",
            "conversations",
            "optOut");

    private final Words words;

    /** In these words. */
    public PrivacyView(Words words) {
        this.words = words;
    }

    Message of(Map<String, List<PersonalRecord>> records, boolean out) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say("privacy.title"));
        for (String kind : KINDS) {
            List<PersonalRecord> all = records.getOrDefault(kind, List.of());
            if (!all.isEmpty()) {
                lines.add(words.say("privacy.stored." + kind, all.size()));
            }
        }
        if (lines.size() == 1) {
            lines.add(words.say("privacy.nothing"));
        }
        String text = String.join("\n", lines);
        return new Message(
                text,
                List.of(
                        Block.paragraph(text),
                        Block.note(words.say("privacy.note")),
                        Buttons.row("privacy", buttons(records.keySet(), out))));
    }

    private Button[] buttons(Set<String> kinds, boolean out) {
        List<Button> buttons = new ArrayList<>();
        if (!kinds.isEmpty()) {
            buttons.add(Buttons.button(DOWNLOAD, words.say("privacy.download"), "all"));
            buttons.add(Buttons.button(DELETE, words.say("privacy.delete"), "all"));
        }
        if (kinds.contains("answers") || kinds.contains("thanks")) {
            buttons.add(Buttons.button(TAKE_BACK, words.say("privacy.takeBack"), "all"));
        }
        buttons.add(
                out
                        ? Buttons.button(IN, words.say("team.optIn"), "all")
                        : Buttons.button(OUT, words.say("team.optOut"), "all"));
        return buttons.toArray(Button[]::new);
    }

    /** What the Home tab says of it. */
    public List<Block> onHome() {
        return List.of(
                Block.divider(),
                Block.heading(words.say("privacy.home")),
                Block.paragraph(words.say("privacy.home.text")),
                Buttons.row(
                        "privacy",
                        Buttons.button(DOWNLOAD, words.say("privacy.download"), "all"),
                        Buttons.button(DELETE, words.say("privacy.delete"), "all")));
    }
}
