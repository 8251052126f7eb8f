package dev.stepup.report.chat;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Spread;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.report.digest.WeeklyDigest.Question;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What stands in the digest of a team in which many are named. */
class DigestMessageTest {

    @Test
    void namesInAlphabeticalOrderStandThereInFullWithAllFigures() {
        Map<String, String> called = Map.of("U1", "Hana Iyer", "U2", "Émile Aubert", "U3", "Bob Adams", "U4", "Bo Abt");

        assertThat(textOf(called.keySet(), called::get))
                .says(
                        "report.function",
                        "Visioning",
                        "Bo Abt, Bob Adams, Émile Aubert and Hana Iyer\n",
                        text("words.people", 4),
                        4);
    }

    @Test
    void whereNamesAreLongThereAreFewerOfThemAndAllFigures() {
        Set<String> many =
                IntStream.range(0, 120).mapToObj(i -> "U%03d".formatted(i)).collect(Collectors.toSet());

        String text = textOf(many, id -> "Maximiliane von Hohenlohe-Wald & " + id);

        assertThat(text.lines().filter(line -> line.startsWith(text("words.people", 120))))
                .hasSize(4);
        assertThat(text.lines().filter(line -> line.startsWith("*")))
                .hasSize(4 + 1)
                .anyMatch(line -> line.startsWith("*Visioning:* Maximiliane") && says(line, "words.more"));
    }

    private static String textOf(Set<String> ids, Function<String, String> names) {
        Map<MemberId, Integer> once = ids.stream().collect(Collectors.toMap(MemberId::new, id -> 1));
        Disclosure named = new Disclosure.Numbers(
                once.keySet(), new SpreadFigures(once.size(), once.size(), Spread.CARRIED_BY_MANY, Optional.empty()));
        Map<LeadershipFunction, Disclosure> functions = new EnumMap<>(LeadershipFunction.class);
        List.of(LeadershipFunction.values()).forEach(function -> functions.put(function, named));
        Message message = new DigestMessage(
                        "Orbit", id -> names.apply(id.value()), new Words(Locale.ENGLISH, Clock.systemUTC()))
                .of(digest(functions), "checkIn", "C0ORBIT");
        return message.text();
    }

    private static WeeklyDigest digest(Map<LeadershipFunction, Disclosure> functions) {
        return new WeeklyDigest.Shown(
                120,
                120,
                0,
                Anonymity.USUAL,
                true,
                LocalDate.parse("2026-11-23"),
                functions,
                Optional.empty(),
                Comparison.NONE,
                List.of(),
                List.of(),
                new Question(Question.Kind.OPEN, Optional.empty(), 0));
    }
}
