package dev.stepup.report.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.report.LeadSummary;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Confirmation;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import java.util.List;
import java.util.Optional;

/** The buttons that take a summary to its team's channel: first to a look at what would be posted, then there. */
final class ShareButtons {

    static final String LOOK = "summary_look";
    static final String SHARE = "summary";

    private ShareButtons() {}

    /** Offers a look, where there is something to share. */
    static List<LayoutBlock> offer(Team team, LeadSummary summary, Optional<LeadershipFunction> function, Words words) {
        if (!(summary instanceof LeadSummary.Shown)) {
            return List.of();
        }
        SharedSummary shared = new SharedSummary(team.id(), summary.weeks(), function, 0);
        return List.of(Buttons.row("share", Buttons.button(LOOK, words.say("report.share.look"), shared.carried())));
    }

    /** Asks whether what stands above shall be posted. */
    static List<LayoutBlock> confirm(Team team, SharedSummary shared, Words words) {
        return List.of(
                Paragraphs.note(words.say("report.share.confirm", "<#" + team.channel() + ">")),
                Confirmation.buttons(SHARE, shared.carried(), words));
    }
}
