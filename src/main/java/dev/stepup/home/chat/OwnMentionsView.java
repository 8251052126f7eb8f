package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.report.mentions.OwnMentions;
import dev.stepup.report.mentions.OwnStory;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws what somebody was named for in their teams, for their own eyes. */
final class OwnMentionsView {

    private static final int STORY_SHOWN = 300;
    private static final int TOLD = 3;
    private static final int NAMES_SHOWN = 8;

    /** What the words take for a number that is not known, which is not 0. */
    private static final int NO_DATA = -1;

    private final ZoneId zone;
    private final Function<MemberId, String> names;
    private final Words words;

    /** The names are plain; they are escaped here. */
    OwnMentionsView(ZoneId zone, Function<MemberId, String> names, Words words) {
        this.zone = zone;
        this.names = names.andThen(Markup::escape);
        this.words = words;
    }

    /**
     * In each of these teams, with as many stories and thanks of each as there is budget for; where there is not even budget
     * for every team, the first of them.
     */
    List<Block> of(List<OwnMentions> all, int moreTeams, BlockBudget budget) {
        for (int told = TOLD; told > 0 && moreTeams == 0; told--) {
            List<Block> blocks = new ArrayList<>();
            for (OwnMentions own : all) {
                blocks.addAll(of(own, told));
            }
            if (budget.holds(blocks)) {
                return blocks;
            }
        }
        return figuresAlone(all, moreTeams, budget);
    }

    private List<Block> figuresAlone(List<OwnMentions> all, int moreTeams, BlockBudget budget) {
        List<Block> blocks = all.stream()
                .map(own -> {
                    List<String> lines = lines(own);
                    lines.addAll(untold(own));
                    return paragraph(lines);
                })
                .toList();
        if (moreTeams == 0 && budget.holds(blocks)) {
            return blocks;
        }
        int teams = all.size() + moreTeams;
        List<Block> first = budget.without(List.of(moreTeams(teams))).first(blocks);
        first.add(moreTeams(teams - first.size()));
        return first;
    }

    private Block moreTeams(int more) {
        return Block.note(words.say("home.me.moreTeams", more));
    }

    private List<String> untold(OwnMentions own) {
        List<String> untold = new ArrayList<>();
        if (!own.stories().isEmpty()) {
            untold.add(words.say("home.me.countOfStories", own.stories().size()));
        }
        if (!own.thanks().isEmpty()) {
            untold.add(words.say("home.me.countOfThanks", own.thanks().size()));
        }
        return untold.isEmpty() ? List.of() : List.of(words.say("home.me.untold", words.list(untold)));
    }

    private static Block paragraph(List<String> lines) {
        return Block.paragraph(String.join("\n", lines));
    }

    private List<Block> of(OwnMentions own, int told) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(lines(own)));
        if (!own.stories().isEmpty()) {
            blocks.add(Block.paragraph(stories(own.stories(), told)));
        }
        own.thanks().stream().limit(told).forEach(each -> blocks.add(Block.paragraph(thanks(each))));
        int more = own.thanks().size() - told;
        if (more > 0) {
            blocks.add(Block.note(words.say("home.me.moreThanks", more)));
        }
        return blocks;
    }

    private List<String> lines(OwnMentions own) {
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "home.me.team",
                Markup.escape(own.team().name()),
                own.lately().turnout().checkIns(),
                own.lately().turnout().inWords(words)));
        lines.addAll(figures(own));
        own.namers()
                .forEach((function, givers) -> lines.add(words.say("home.me.namers", function.label(), who(givers))));
        if (!own.claims().isEmpty()) {
            lines.add(words.say("home.me.claims", functions(own.claims())));
        }
        return lines;
    }

    private List<String> figures(OwnMentions own) {
        List<String> lines = new ArrayList<>();
        for (LeadershipFunction function : LeadershipFunction.values()) {
            int lately = own.lately().mentions().getOrDefault(function, 0);
            int before = own.before().mentions().getOrDefault(function, 0);
            if (lately + before > 0) {
                lines.add(words.say(
                        "home.me.function",
                        function.label(),
                        orNoData(own.lately(), lately),
                        orNoData(own.before(), before)));
            }
        }
        if (lines.isEmpty()) {
            return List.of(none(own));
        }
        if (own.before().turnout().checkIns() > 0) {
            lines.add(words.say("home.me.before", own.before().turnout().inWords(words)));
        }
        return lines;
    }

    private static int orNoData(OwnMentions.Figures figures, int mentions) {
        return figures.turnout().checkIns() == 0 ? NO_DATA : mentions;
    }

    private String none(OwnMentions own) {
        if (own.lately().turnout().checkIns() > 0) {
            return words.say("home.me.notNamed");
        }
        return Anonymity.namesPeopleIn(own.team().roster().size())
                ? words.say("home.me.none", own.team().minimumOfAnswers())
                : words.say("home.me.small");
    }

    private String stories(List<OwnStory> stories, int shown) {
        List<String> told = new ArrayList<>(List.of(words.say("home.me.stories")));
        String lastHeading = "";
        for (OwnStory story : stories.subList(0, Math.min(shown, stories.size()))) {
            String heading = heading(story);
            if (!heading.equals(lastHeading)) {
                told.add(heading);
            }
            told.add(Markup.quote(Markup.shorten(story.text(), STORY_SHOWN)) + "\n");
            lastHeading = heading;
        }
        int more = stories.size() - shown;
        if (more > 0) {
            told.add(words.say("report.moreStories", more));
        }
        return String.join("\n", told).strip();
    }

    private String heading(OwnStory story) {
        return story instanceof OwnStory.By by
                ? words.say("home.me.story.by", names.apply(by.teller()), functions(by.functions()))
                : words.say("home.me.story.untold");
    }

    private String functions(Collection<LeadershipFunction> functions) {
        return words.list(
                functions.stream().sorted().map(LeadershipFunction::label).toList());
    }

    private String who(Collection<MemberId> givers) {
        return words.list(givers.stream().map(names).sorted(NameOrder.ORDER).toList(), NAMES_SHOWN);
    }

    private String thanks(Ballot thanks) {
        String functions = functions(
                thanks.nominations().stream().map(Nomination::function).collect(Collectors.toSet()));
        String day = words.date(thanks.at().atZone(zone).toLocalDate());
        String heading = words.say("home.me.thanks", names.apply(thanks.giver()), functions, day);
        String story = thanks.story()
                .map(told -> "\n" + Markup.quote(Markup.shorten(told, STORY_SHOWN)))
                .orElse("");
        String link = thanks.link()
                .map(each -> "\n" + words.say("home.me.link", each))
                .orElse("");
        return heading + story + link;
    }
}
