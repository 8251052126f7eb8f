package dev.stepup.home.slack;

import com.slack.api.model.block.LayoutBlock;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.report.OwnMentions;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import dev.stepup.workspace.MemberId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws what somebody was named for in one team, for their own eyes. */
final class OwnMentionsView {

    private static final int THANKS_SHOWN = 5;
    private static final int STORY_SHOWN = 300;
    private static final int NAMES_SHOWN = 8;

    private final ZoneId zone;
    private final Function<MemberId, String> names;
    private final Words words;

    /** The names are plain; they are escaped here. */
    OwnMentionsView(ZoneId zone, Function<MemberId, String> names, Words words) {
        this.zone = zone;
        this.names = names.andThen(Mrkdwn::escape);
        this.words = words;
    }

    List<LayoutBlock> of(OwnMentions own) {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        lines.add(words.say("home.me.team", Mrkdwn.escape(own.team().name()), own.checkIns()));
        lines.addAll(figures(own));
        own.namers()
                .forEach((function, givers) -> lines.add(words.say("home.me.namers", function.label(), who(givers))));
        if (!own.claims().isEmpty()) {
            lines.add(words.say("home.me.claims", claims(own.claims())));
        }
        blocks.add(Paragraphs.paragraph(String.join("\n", lines)));
        own.thanks().stream().limit(THANKS_SHOWN).forEach(each -> blocks.add(Paragraphs.paragraph(thanks(each))));
        int more = own.thanks().size() - THANKS_SHOWN;
        if (more > 0) {
            blocks.add(Paragraphs.note(words.say("home.me.moreThanks", more)));
        }
        return blocks;
    }

    private List<String> figures(OwnMentions own) {
        List<String> lines = new ArrayList<>();
        for (LeadershipFunction function : LeadershipFunction.values()) {
            int lately = own.lately().getOrDefault(function, 0);
            int before = own.before().getOrDefault(function, 0);
            if (lately + before > 0) {
                lines.add(words.say("home.me.function", function.label(), lately, before));
            }
        }
        return lines.isEmpty() ? List.of(words.say("home.me.none")) : lines;
    }

    private String claims(Map<LeadershipFunction, Integer> claims) {
        return words.list(
                claims.keySet().stream().map(LeadershipFunction::label).toList());
    }

    private String who(Collection<MemberId> givers) {
        List<String> all =
                givers.stream().map(names).sorted(String.CASE_INSENSITIVE_ORDER).collect(Collectors.toList());
        if (all.size() > NAMES_SHOWN) {
            int more = all.size() - NAMES_SHOWN;
            all = new ArrayList<>(all.subList(0, NAMES_SHOWN));
            all.add(words.say("home.me.andMore", more));
        }
        return words.list(all);
    }

    private String thanks(Ballot thanks) {
        String functions = words.list(thanks.nominations().stream()
                .map(Nomination::function)
                .distinct()
                .sorted()
                .map(LeadershipFunction::label)
                .toList());
        String day = words.date(thanks.at().atZone(zone).toLocalDate());
        String heading = words.say("home.me.thanks", names.apply(thanks.giver()), functions, day);
        String story = thanks.story()
                .map(told -> "\n" + Mrkdwn.quote(Mrkdwn.shorten(told, STORY_SHOWN)))
                .orElse("");
        String link = thanks.link()
                .map(each -> "\n" + words.say("home.me.link", each))
                .orElse("");
        return heading + story + link;
    }
}
