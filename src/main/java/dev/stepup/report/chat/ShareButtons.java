package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.team.Team;
import java.util.List;
import java.util.Optional;

/** The buttons that take a summary to its team's channel: first to a look at what would be posted, then there. */
final class ShareButtons {

    static final String LOOK = "summary_look";
    static final String SHARE = "summary";

    private ShareButtons() {}

    /** Offers a look, where there is something to share. */
    static List<Block> offer(Team team, LeadSummary summary, Optional<LeadershipFunction> function, Words words) {
        if (!(summary instanceof LeadSummary.Shown)) {
            return List.of();
        }
        SharedSummary shared = new SharedSummary(team.id(), summary.weeks(), function, 0);
        return List.of(Buttons.row("share", Buttons.button(LOOK, words.say("report.share.look"), shared.carried())));
    }

    /** Asks whether to post what is shown above. */
    static List<Block> confirm(Team team, SharedSummary shared, Words words) {
        return List.of(
                Block.note(words.say("report.share.confirm", Markup.channel(team.channel()))),
                Confirmation.buttons(SHARE, shared.carried(), words));
    }
}
