package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Chart;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.report.digest.WeeklyDigest.Question;
import dev.stepup.report.digest.WeeklyDigest.Story;
import dev.stepup.team.WhoSees;
import dev.stepup.team.people.NameOrder;
import dev.stepup.thanks.ThankSomeoneButton;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws the digest for the team's channel. */
final class DigestMessage {

    static final String DETAILS = "digest_details";
    private static final int NAMES_SHOWN = 40;
    private static final int STORIES_SHOWN = 8;
    private static final int STORY_SHOWN = 450;
    private static final int LINE = 750;
    private static final int FALLBACK = 3500;

    private final String team;
    private final Function<MemberId, String> names;
    private final Words words;

    /** The names are plain; they are escaped here. */
    DigestMessage(String team, Function<MemberId, String> names, Words words) {
        this.team = Markup.escape(team);
        this.names = names.andThen(Markup::escape);
        this.words = words;
    }

    /** The message for this digest of the check-in with this id, in this channel. */
    Message of(WeeklyDigest digest, String checkInId, String channel) {
        return digest instanceof WeeklyDigest.Shown shown
                ? shown(shown, checkInId, channel)
                : withheld((WeeklyDigest.Withheld) digest);
    }

    private Message withheld(WeeklyDigest.Withheld withheld) {
        String sentence = words.say(
                "report.withheld", team, withheld.answered(), withheld.asked(), withheld.minimum(), withheld.away());
        return new Message(sentence, List.of(Block.paragraph(sentence)));
    }

    private Message shown(WeeklyDigest.Shown digest, String checkInId, String channel) {
        boolean names = digest.namesPeople()
                && digest.missing().size() < digest.functions().size();
        String title = words.say("report.title", team, words.date(digest.day()));
        String answered = digest.turnout().inWords(words) + " "
                + WhoSees.inWords(digest.anonymity(), words)
                + (names ? " " + words.say("report.alphabetical") : "")
                + (digest.namesPeople() ? "" : " " + words.say("report.small"))
                + (hasNamesAlone(digest) ? " " + words.say("report.namesAlone") : "");
        List<String> lines = lines(digest);
        List<String> stories = stories(digest);
        String question = question(digest.question());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.heading(unescaped(title)));
        blocks.add(Block.note(answered));
        lines.forEach(line -> blocks.add(Block.paragraph(line)));
        bars(digest).ifPresent(blocks::add);
        if (digest.namesPeople() && digest.past().size() > 1) {
            blocks.add(line(digest));
        }
        if (!stories.isEmpty()) {
            blocks.add(Block.paragraph(words.say("report.stories")));
            stories.forEach(story -> blocks.add(Block.paragraph(story)));
        }
        blocks.add(Block.divider());
        blocks.add(Block.paragraph(question));
        blocks.add(Buttons.row(
                "digest",
                Buttons.button(DETAILS, words.say("report.details"), checkInId),
                Buttons.button(ThankSomeoneButton.ACTION, words.say("report.thankSomeone"), channel)));
        String fallback = String.join(
                "\n",
                Stream.of(Stream.of(title, answered), lines.stream(), stories.stream(), Stream.of(question))
                        .flatMap(each -> each)
                        .toList());
        return new Message(Markup.shortenMarked(fallback, FALLBACK), blocks);
    }

    private List<String> lines(WeeklyDigest.Shown digest) {
        List<String> lines = new ArrayList<>();
        digest.functions().forEach((function, reading) -> {
            if (!reading.hasNoData()) {
                lines.add(line(function, reading));
            }
        });
        List<String> missing =
                digest.missing().stream().map(each -> "*" + each.label() + "*").toList();
        if (!missing.isEmpty()) {
            lines.add(words.say("report.missing", words.list(missing)));
        }
        digest.shareWithoutTitle()
                .map(share -> new Figures(words).withoutTitle(share))
                .ifPresent(lines::add);
        digest.comparison()
                .called()
                .forEach((function, change) -> lines.add(words.say(
                        "report.change." + change,
                        function.label(),
                        digest.comparison().checkIns())));
        return lines;
    }

    private String line(LeadershipFunction function, Disclosure reading) {
        if (reading instanceof Disclosure.Numbers numbers) {
            return line(numbers.named(), named -> numbers(function, numbers.figures(), named));
        }
        return reading instanceof Disclosure.Mentions mentions
                ? words.say("report.mentions", function.label(), mentions.mentions())
                : line(named(reading), named -> words.say("report.function.names", function.label(), named));
    }

    /** As many names as leave room for the figures, which are what the line is for. */
    private String line(Set<MemberId> people, UnaryOperator<String> line) {
        if (people.isEmpty()) {
            return line.apply(words.say("report.heldBack"));
        }
        List<String> all = people.stream().map(names).sorted(NameOrder.ORDER).toList();
        return IntStream.iterate(Math.min(all.size(), NAMES_SHOWN), shown -> shown - 1)
                .mapToObj(shown -> line.apply(words.list(all, shown)))
                .filter(text -> text.length() <= LINE)
                .findFirst()
                .orElseThrow();
    }

    private String numbers(LeadershipFunction function, SpreadFigures figures, String named) {
        return words.say(
                "report.function",
                function.label(),
                named + "\n",
                words.say("words.people", figures.people()),
                figures.mentions(),
                words.say("report.spread." + figures.spread()));
    }

    private static Set<MemberId> named(Disclosure reading) {
        return reading instanceof Disclosure.Names names ? names.named() : Set.of();
    }

    private static boolean hasNamesAlone(WeeklyDigest.Shown digest) {
        return digest.functions().values().stream().anyMatch(Disclosure.Names.class::isInstance);
    }

    private List<String> stories(WeeklyDigest.Shown digest) {
        List<String> shown = new ArrayList<>(digest.stories().stream()
                .limit(STORIES_SHOWN)
                .map(story -> story(story, digest.namesPeople()))
                .toList());
        int more = digest.stories().size() - shown.size();
        if (more > 0) {
            shown.add(words.say("report.moreStories", more));
        }
        return shown;
    }

    private String story(Story story, boolean namesPeople) {
        String quote = Markup.quote(story.text(), STORY_SHOWN);
        return story.about()
                .filter(about -> !about.receivers().stream().allMatch(MemberId::isStandIn))
                .map(about -> (namesPeople
                                ? words.say(
                                        "report.story.about",
                                        words.list(about.receivers().stream()
                                                .filter(receiver -> !receiver.isStandIn())
                                                .map(names)
                                                .sorted(NameOrder.ORDER)
                                                .toList()),
                                        about.function().label())
                                : "*" + about.function().label() + "*")
                        + "\n" + quote)
                .orElse(quote);
    }

    private String question(Question question) {
        String key = "report.question." + question.kind();
        String asked = question.about()
                .map(function -> words.say(key + "." + function.name(), function.label()))
                .orElseGet(() -> words.say(key + "." + question.variant()));
        return words.say("report.question", asked);
    }

    /** Of the functions that are read in numbers; nothing where those have none. */
    private Optional<Chart> bars(WeeklyDigest.Shown digest) {
        List<LeadershipFunction> told = digest.functions().entrySet().stream()
                .filter(each -> !(each.getValue() instanceof Disclosure.Names))
                .map(Map.Entry::getKey)
                .toList();
        List<Integer> mentions = told.stream()
                .map(digest.functions()::get)
                .map(DigestMessage::mentions)
                .toList();
        if (mentions.stream().noneMatch(count -> count > 0)) {
            return Optional.empty();
        }
        Map<String, List<Integer>> series = new LinkedHashMap<>();
        series.put(words.say("report.chart.mentions"), mentions);
        if (digest.namesPeople()) {
            series.put(
                    words.say("report.chart.people"),
                    told.stream()
                            .map(digest.functions()::get)
                            .map(DigestMessage::people)
                            .toList());
        }
        return Optional.of(Chart.bars(
                "chart_now",
                words.say("report.chart.now"),
                words.say("report.chart.count"),
                told.stream().map(LeadershipFunction::label).toList(),
                series));
    }

    private static int mentions(Disclosure reading) {
        long mentions = reading instanceof Disclosure.Numbers numbers
                ? numbers.figures().mentions()
                : ((Disclosure.Mentions) reading).mentions();
        return (int) mentions;
    }

    private static int people(Disclosure reading) {
        return reading instanceof Disclosure.Numbers numbers ? numbers.figures().people() : 0;
    }

    private Chart line(WeeklyDigest.Shown digest) {
        return new TrendChart(words).of(digest.past(), List.of(LeadershipFunction.values()));
    }

    private static String unescaped(String escaped) {
        return escaped.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
