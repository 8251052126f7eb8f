package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.digest.LeadNote;
import dev.stepup.report.digest.LeadNote.Carried;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the private note that a lead gets with a digest. */
final class LeadNoteMessage {

    private static final int NAMES_SHOWN = 8;

    private final String team;
    private final long week;
    private final Function<MemberId, String> names;
    private final Words words;

    /**
     * A note.
     *
     * @param week counts weeks, so that it is not always the same person who is proposed
     * @param names plain; they are escaped here
     */
    LeadNoteMessage(String team, long week, Function<MemberId, String> names, Words words) {
        this.team = Markup.escape(team);
        this.week = week;
        this.names = names.andThen(Markup::escape);
        this.words = words;
    }

    Message of(LeadNote leadNote, WeeklyDigest digest) {
        String title = words.say("report.lettingGo.title", team);
        List<String> lines = new ArrayList<>();
        leadNote.carried().forEach(each -> lines.add(carried(each)));
        if (lines.isEmpty()) {
            lines.add(words.say("report.lettingGo.nothing"));
        }
        lines.add(words.say("report.lettingGo.uneven", leadNote.restsOnFewest().label()));
        return new Message(
                title,
                List.of(
                        Block.paragraph(title + "\n" + digest.turnout().inWords(words)),
                        Block.paragraph(String.join("\n\n", lines)),
                        Block.note(words.say("report.lettingGo.note"))));
    }

    private String carried(Carried carried) {
        LeadershipFunction function = carried.function();
        List<String> others =
                carried.others().stream().map(names).sorted(NameOrder.ORDER).toList();
        if (others.isEmpty()) {
            return words.say("report.lettingGo.alone", function.label()) + " "
                    + words.say("report.lettingGo.alone." + function.name());
        }
        String proposed = others.get((int) Math.floorMod(week, (long) others.size()));
        return words.say("report.lettingGo.most", function.label(), words.list(others, NAMES_SHOWN)) + " "
                + words.say("report.lettingGo.ask." + function.name(), proposed);
    }
}
