package dev.stepup.report.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.summary.PossibleAnswers.Setting;
import dev.stepup.report.summary.PossibleAnswers.Topic;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An insider reads everything that their role may, and looks for somebody else's answer: of all ways in which the others
 * may have answered, they keep those in which they would have read the same. Nothing that one person answered may be the
 * same in all that are left, unless everyone who could say it said the same.
 *
 * <p>They know more than anyone would: who was asked, and that nobody named whom no topic names. Nobody thanks anybody:
 * people know who thanked them, and a mention in an answer and in thanks counts once, so their own count can tell more.
 */
class WhatASeasonTellsAnInsiderTest {

    private static final WorkspaceId WORKSPACE = new WorkspaceId("T1");
    private static final List<MemberId> PEOPLE = CheckIns.people(7);
    private static final MemberId INSIDER = PEOPLE.get(4);
    private static final Set<MemberId> LEADS = Set.of(PEOPLE.get(1), INSIDER);
    private static final MemberId GONE = PEOPLE.get(1);
    private static final MemberId STAND_IN = MemberId.standIn("1");
    private static final int SEASONS = 3;

    /** One check-in, and every way to answer it. */
    @ParameterizedTest
    @EnumSource(names = {"SILENT", "NAMES_ONE"})
    void noCheckInTellsWhatOneOfTheOthersAnswered(Own own) {
        PossibleAnswers answers = new PossibleAnswers(
                setting(0, List.of(0, 1, 2, 3, 4), List.of(0, 1, 2, 3), visioning(0, 1, 2, 4), own));
        for (boolean lead : List.of(false, true)) {
            EveryView view = new EveryView(INSIDER, lead, 5);
            Map<Object, Set<Tally>> alike = new HashMap<>();
            answers.tallies()
                    .forEach(each -> alike.computeIfAbsent(view.of(each), any -> new HashSet<>())
                            .add(each));
            assertThat(alike.values().stream().flatMap(fitting -> known(answers, fitting)))
                    .isEmpty();
        }
    }

    private static Stream<String> known(PossibleAnswers answers, Set<Tally> fitting) {
        PossibleAnswers.Known known = answers.knownFrom(fitting);
        return fitting.stream().flatMap(each -> answers.of(each).stream()).flatMap(way -> known.of(way).stream());
    }

    /**
     * Four check-ins: before the second somebody joins, before the third somebody leaves; then, while the fourth is open,
     * one deletes everything and another opts out. Everything is read after each of these.
     */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noSeasonTellsWhatOneOfTheOthersAnswered(boolean lead) {
        Season season = new Season(
                new EveryView(INSIDER, lead, 5),
                GONE,
                STAND_IN,
                List.of(
                        new PossibleAnswers(setting(
                                0, List.of(0, 1, 2, 3, 4), List.of(0, 1, 2, 3), visioning(0, 1, 4), Own.NAMES_ONE)),
                        new PossibleAnswers(setting(
                                1,
                                List.of(0, 1, 2, 3, 4, 5),
                                List.of(0, 1, 2, 3, 5),
                                visioning(0, 1, 5),
                                Own.NAMES_NOBODY)),
                        new PossibleAnswers(setting(
                                2, List.of(0, 1, 2, 4, 5), List.of(0, 1, 2, 5), visioning(0, 1, 4), Own.NAMES_ONE)),
                        new PossibleAnswers(afterTheDeletion())));
        Random random = new Random(20261127);
        for (int i = 0; i < SEASONS; i++) {
            assertThat(season.whatIsKnown(random)).isEmpty();
        }
    }

    /** The stand-in of who has gone was named by some before; they answered, and it counts no more. */
    private static Setting afterTheDeletion() {
        Setting before = setting(3, List.of(0, 4, 5, 6), List.of(0, 5, 6), visioning(0, 4, 5), Own.NAMES_NOBODY);
        Set<MemberId> roster = new HashSet<>(before.roster());
        roster.add(STAND_IN);
        List<Topic> topics = new ArrayList<>(before.topics());
        topics.add(new Topic(LeadershipFunction.VISIONING, STAND_IN));
        return new Setting(
                before.origin(), roster, Set.of(INSIDER), before.givers(), topics, before.own(), before.thanks());
    }

    private static Setting setting(int week, List<Integer> roster, List<Integer> givers, List<Topic> topics, Own own) {
        LocalDate day = CheckIns.FIRST_MONDAY.plusWeeks(week).plusDays(3);
        Setting setting = new Setting(
                new Tally.Origin(
                        WORKSPACE,
                        "team",
                        "check-in-" + week,
                        day,
                        day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant()),
                Set.copyOf(people(roster)),
                LEADS,
                people(givers),
                topics,
                Optional.empty(),
                List.of());
        return new Setting(
                setting.origin(),
                setting.roster(),
                setting.leads(),
                setting.givers(),
                setting.topics(),
                own == Own.SILENT
                        ? Optional.empty()
                        : Optional.of(setting.answer(INSIDER, own == Own.NAMES_ONE ? topics.subList(0, 1) : List.of())),
                List.of());
    }

    private static List<MemberId> people(List<Integer> numbers) {
        return numbers.stream().map(PEOPLE::get).toList();
    }

    /** These people for Visioning, and the first of them for Relating as well. */
    private static List<Topic> visioning(int... receivers) {
        return Stream.concat(
                        IntStream.of(receivers)
                                .mapToObj(each -> new Topic(LeadershipFunction.VISIONING, PEOPLE.get(each))),
                        receivers.length > 3
                                ? Stream.of()
                                : Stream.of(new Topic(LeadershipFunction.RELATING, PEOPLE.get(receivers[0]))))
                .toList();
    }

    /** What the insider answers. */
    private enum Own {
        SILENT,
        NAMES_NOBODY,
        NAMES_ONE
    }
}
