package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.anyWith;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What a team reads of its check-in, and when. */
class ReadingTheDigestTest extends ConversationTest {

    @Test
    void itSaysWhoSteppedUpOnWhatAndHowThatIsSpread() {
        aCheckInRuns();
        for (Client person : List.of(ana, bo, chen, dara, eli, fatima)) {
            opensTheForm(person)
                    .choose("Sensemaking", "Hana Iyer")
                    .choose("Inventing", person == eli ? "Bo Lindqvist" : "Eli Rosen", "Goran Petrov", "Me")
                    .submit();
        }
        bo.say(ORBIT, "/stepup thanks @goran relating talked <b> & @everyone round");
        bot.clock().moveBy(java.time.Duration.ofMinutes(1));

        Message digest = theDigestComes();

        assertThat(digest.words())
                .says("report.title", "Orbit")
                .says("report.turnout", 6, 8)
                .contains(text("report.function.names", "Sensemaking", "Hana Iyer") + "\n"
                        + text("report.function.names", "Relating", "Goran Petrov") + "\n")
                .says("report.namesAlone")
                .says(
                        "report.function",
                        "Inventing",
                        "Bo Lindqvist, Eli Rosen and Goran Petrov\n",
                        text("words.people", 3),
                        12,
                        text("report.spread.LEANS_ON_FEW"))
                .says("report.missing", "*Visioning*")
                .says("report.story.about", "Goran Petrov", "Relating")
                .contains("talked &lt;b&gt; &amp; @everyone round")
                .says("report.question", text("report.question.MISSING.VISIONING", "Visioning"));
        assertThat(digest.buttons()).containsExactly("Details", "Thank someone");
        assertThat(digest.text())
                .says("report.turnout", 6, 8)
                .says("report.missing", "*Visioning*")
                .says("report.question")
                .contains("Hana Iyer");
        assertThat(digest.words() + digest.text()).doesNotContain("<@");
        JsonObject chart = chart(digest, 0);
        assertThat(chart.getAsJsonObject("chart").get("type").getAsString()).isEqualTo("bar");
        assertThat(labels(chart, text("report.chart.mentions"))).containsExactly("Visioning", "Inventing");
        assertThat(values(chart, text("report.chart.mentions"))).containsExactly(0, 12);
        assertThat(values(chart, text("report.chart.people"))).containsExactly(0, 3);
    }

    @Test
    void belowTheMinimumItSaysSoAndNothingElse() {
        aCheckInRuns();
        for (Client person : List.of(ana, bo, chen, dara)) {
            names(person, "Sensemaking", "Hana Iyer");
        }

        Message digest = theDigestComes();

        assertThat(digest.words()).says("report.withheld", ANY, 4, 8, 5).doesNotContain("Hana", "Sensemaking");
        assertThat(digest.text()).doesNotContain("Hana");
        assertThat(digest.buttons()).isEmpty();
    }

    @Test
    void itComesAtItsDayAndTime() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        for (Client person : List.of(ana, bo, dara, fatima, hana)) {
            names(person, "Visioning", "Goran Petrov");
        }
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        int before = ana.messages(ORBIT).size();
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00").minusMillis(1));
        assertThat(ana.messages(ORBIT)).hasSize(before);

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "15:00"));
        bot.settle();

        assertThat(ana.messages(ORBIT)).hasSize(before + 1);
        assertThat(ana.last(ORBIT).words())
                .says("report.turnout", 5, 8)
                .says("report.function.names", "Visioning", "Goran Petrov");
    }

    @Test
    void fromTheSecondOnALineShowsThePast() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        assertThat(charts(theDigestComes())).isEmpty();
        bot.clock().moveBy(java.time.Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov", "Hana Iyer"));

        Message second = theDigestComes();

        assertThat(charts(second)).hasSize(1);
        JsonObject line = chart(second, 0);
        assertThat(line.getAsJsonObject("chart").get("type").getAsString()).isEqualTo("line");
        assertThat(values(line, "Visioning")).containsExactly(1, 2);
        assertThat(values(line, "Relating")).containsExactly(0, 0);
    }

    @Test
    void aCheckInThatTooFewAnsweredByARaisedMinimumIsInNoLine() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        theDigestComes();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form()
                .pick(text("schedule.form.minimum"), text("schedule.form.minimum.raised", 6))
                .submit();
        bot.clock().moveBy(java.time.Duration.ofDays(7));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli, fatima).forEach(person -> names(person, "Visioning", "Goran Petrov"));

        Message second = theDigestComes();

        assertThat(charts(second)).isEmpty();
        assertThat(second.words()).says("report.turnout", 6, 8);
    }

    @Test
    void changedAnswersCountAsTheyWereLast() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        opensTheForm(bo).clear("Visioning").choose("Visioning", "Hana Iyer").submit();

        assertThat(theDigestComes().words())
                .contains(text("report.function.names", "Visioning", "Goran Petrov and Hana Iyer") + "\n");
    }

    @Test
    void whereNobodyWasNamedNamesAreInNoOrder() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Me"));

        assertThat(theDigestComes().words()).says("report.missing").doesNotSay("report.alphabetical");
    }

    @Test
    void somebodyCanBeThankedFromThere() {
        aCheckInRuns();
        List.of(ana, bo, chen, dara, eli).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        bo.press(theDigestComes(), "Thank someone");
        bo.form()
                .choose("Who", "Goran Petrov")
                .choose("Function", "Visioning")
                .type("What they did", "the map")
                .submit();
        bot.settle();

        assertThat(goran.lastDm().words()).contains("Bo Lindqvist", "the map");
    }

    @Test
    void aDigestThatWasMissedForTooLongIsLeftOutUntilSomebodyAsksForIt() {
        orbitIsSetUp();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        List.of(ana, bo, dara, fatima, hana).forEach(person -> names(person, "Visioning", "Goran Petrov"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "14:00"));
        bot.timePassesTo(next(DayOfWeek.FRIDAY, "10:00"));
        int before = ana.messages(ORBIT).size();

        bot.timePassesTo(next(DayOfWeek.FRIDAY, "19:01"));

        assertThat(ana.messages(ORBIT)).hasSize(before);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).says("report.missed", anyWith("Friday"));
        assertThat(theDigestComes().words()).says("report.turnout", 5, 8);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotSay("report.missed", anyWith("Friday"));
    }

    @Test
    void onlyLeadsAndAdminsPostItAndOnlyWhenThereIsOne() {
        orbitIsSetUp();

        assertThat(bo.say(ORBIT, "/stepup digest").words()).says("team.leadsOnly");
        assertThat(ana.say(ORBIT, "/stepup digest").words()).says("report.digest.none");
    }

    private static List<JsonObject> charts(Message message) {
        return StreamSupport.stream(message.blocks().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(block -> block.get("type").getAsString().equals("data_visualization"))
                .toList();
    }

    private static JsonObject chart(Message message, int index) {
        return charts(message).get(index);
    }

    private static List<String> labels(JsonObject chart, String series) {
        return points(chart, series)
                .map(point -> point.get("label").getAsString())
                .toList();
    }

    private static List<Integer> values(JsonObject chart, String series) {
        return points(chart, series).map(point -> point.get("value").getAsInt()).toList();
    }

    private static Stream<JsonObject> points(JsonObject chart, String series) {
        return StreamSupport.stream(
                        chart.getAsJsonObject("chart").getAsJsonArray("series").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("name").getAsString().equals(series))
                .flatMap(
                        each -> StreamSupport.stream(each.getAsJsonArray("data").spliterator(), false))
                .map(JsonElement::getAsJsonObject);
    }
}
