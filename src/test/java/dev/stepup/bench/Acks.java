package dev.stepup.bench;

import static dev.stepup.conversation.Said.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How many requests a second are answered, beside a bare Bolt app that gets the same requests in turn. */
final class Acks {

    private static final int CONNECTIONS = 16;
    private static final int PEOPLE = 40;
    private static final int WARM_UPS = 10;
    private static final int ROUNDS = 5;
    private static final int REQUESTS = 2_000;

    private Acks() {}

    static void measure(Path folder, Report report) throws Exception {
        TeamSeed seed = TeamSeed.ofSize(PEOPLE);
        try (StandInSlack slack =
                        StandInSlack.start(StandInSettings.of(seed).with(RunningBot.SECRET, RunningBot.TOKEN, null));
                RunningBot bot = RunningBot.start(slack.apiUrl(), folder, 0);
                BareBolt bare = BareBolt.start(RunningBot.SECRET)) {
            slack.deliverTo(bot.events());
            Requests requests = new Requests(seed, formOfARunningCheckIn(slack, bot));
            report.add("");
            report.add(
                    "(a) Acks at %d connections: the bot on its embedded store on disk, and a bare Bolt app, in turn; %d rounds of %,d, after %d to warm up; cold are the first %,d after the start; what is to be sent is stored and stays there",
                    CONNECTIONS, ROUNDS, REQUESTS, WARM_UPS, REQUESTS);
            report.add(
                    "    %-22s %10s %8s %8s %8s %12s %8s %8s %8s",
                    "", "bot acks/s", "p50 ms", "p99 ms", "cold p99", "bare acks/s", "p50 ms", "p99 ms", "ratio");
            for (Kind kind : requests.kinds()) {
                compare(kind, bot.events(), bare.events(), report);
            }
            report.add("    aims: help at a ratio of 0.70 or more; p99 of the bot below 50 ms");
            assertThat(slack.violations()).isEmpty();
        }
    }

    private static void compare(Kind kind, URI bot, URI bare, Report report) throws Exception {
        Times cold = send(kind.requests(), bot, kind.wanted());
        List<Times> ours = new ArrayList<>();
        List<Times> theirs = new ArrayList<>();
        for (int round = -WARM_UPS; round < ROUNDS; round++) {
            List<SlackRequest> requests = kind.requests();
            Times our = send(requests, bot, kind.wanted());
            Times their = send(requests, bare, answer -> answer.contains(" 200 "));
            if (round >= 0) {
                ours.add(our);
                theirs.add(their);
            }
        }
        double[] ratios = IntStream.range(0, ROUNDS)
                .mapToDouble(i -> ours.get(i).perSecond() / theirs.get(i).perSecond())
                .toArray();
        report.add(
                "    %-22s %10.0f %8.2f %8.2f %8.2f %12.0f %8.2f %8.2f %8.2f",
                kind.name(),
                rate(ours),
                Times.quantile(ours, 0.5),
                Times.quantile(ours, 0.99),
                Times.quantile(List.of(cold), 0.99),
                rate(theirs),
                Times.quantile(theirs, 0.5),
                Times.quantile(theirs, 0.99),
                Times.median(ratios));
    }

    /** Begins with a tidy heap, so that no time is measured in which the requests themselves are moved about. */
    private static Times send(List<SlackRequest> requests, URI to, Predicate<String> wanted) throws Exception {
        List<byte[]> signed = signed(requests, to);
        System.gc();
        return Load.send(to, signed, CONNECTIONS, wanted);
    }

    private static double rate(List<Times> rounds) {
        return Times.median(rounds.stream().mapToDouble(Times::perSecond).toArray());
    }

    private static List<byte[]> signed(List<SlackRequest> requests, URI to) {
        Instant now = Instant.now();
        return requests.stream()
                .map(request -> request.signed(to, RunningBot.SECRET, now))
                .toList();
    }

    /** Sets a team up and asks it; the answer form as the bot opened it. */
    private static JsonObject formOfARunningCheckIn(StandInSlack slack, RunningBot bot) {
        Client admin = slack.as(Requests.person(1));
        Orbit.setUpBy(admin);
        assertThat(admin.say("team-orbit", "/stepup pulse").words()).contains("Orbit");
        var prompt = admin.awaitDm(message -> message.buttons().contains("Answer"));
        bot.sendNoMore();
        admin.press(prompt, "Answer");
        admin.form();
        var opened = slack.calls("views.open");
        return opened.get(opened.size() - 1).params().getAsJsonObject("view");
    }

    /** One kind of request: a round of them, and what answers them. */
    record Kind(String name, java.util.function.Supplier<List<SlackRequest>> round, Predicate<String> wanted) {

        List<SlackRequest> requests() {
            return round.get();
        }
    }

    /** The requests of a team, each as if typed by the next person. */
    private static final class Requests {

        private final TeamSeed seed;
        private final JsonObject form;
        private int made;

        Requests(TeamSeed seed, JsonObject form) {
            this.seed = seed;
            this.form = form;
        }

        static String person(int i) {
            return "U%06d".formatted(i);
        }

        List<Kind> kinds() {
            return List.of(
                    new Kind(
                            "help",
                            () -> round(i -> command(i, "help")),
                            answer -> answer.contains(" 200 ") && answer.contains(text("slack.help.title"))),
                    new Kind(
                            "thanks … inventing …",
                            () -> round(i -> command(
                                    i,
                                    "thanks <@" + person((i + 1) % PEOPLE + 1)
                                            + "|x> inventing found a way around the broken build, number " + i)),
                            answer -> answer.contains(" 200 ") && answer.contains("Inventing")),
                    new Kind(
                            "an answer",
                            () -> round(this::submission),
                            answer -> answer.contains(" 200 ") && !answer.contains("response_action")));
        }

        private List<SlackRequest> round(java.util.function.IntFunction<SlackRequest> request) {
            return IntStream.range(0, REQUESTS)
                    .map(i -> made++)
                    .mapToObj(request)
                    .toList();
        }

        private SlackRequest command(int i, String text) {
            return SlackRequest.command(
                    seed.id(), person(i % PEOPLE + 1), seed.channels().get(0).id(), text, "trigger." + i);
        }

        private SlackRequest submission(int i) {
            JsonObject view = form.deepCopy();
            view.addProperty("id", "V%06d".formatted(i));
            view.addProperty("team_id", seed.id());
            view.add("state", JsonParser.parseString("""
                    {"values": {
                      "answer_SENSEMAKING": {"answer_SENSEMAKING": {"type": "multi_static_select", "selected_options": [
                        {"text": {"type": "plain_text", "text": "Somebody"}, "value": "%s"}]}},
                      "answer_INVENTING": {"answer_INVENTING": {"type": "multi_static_select", "selected_options": [
                        {"text": {"type": "plain_text", "text": "Somebody"}, "value": "%s"},
                        {"text": {"type": "plain_text", "text": "Somebody"}, "value": "%s"}]}},
                      "story": {"story": {"type": "plain_text_input", "value": "It was a good week, number %d"}}}}
                    """.formatted(
                    person((i + 1) % PEOPLE + 1), person((i + 2) % PEOPLE + 1), person((i + 3) % PEOPLE + 1), i)));
            JsonObject payload = JsonParser.parseString("""
                    {"type": "view_submission", "token": "verification-token", "api_app_id": "A0STEPUP",
                     "team": {"id": "%1$s", "domain": "large-works"},
                     "user": {"id": "%2$s", "username": "%2$s", "name": "%2$s", "team_id": "%1$s"},
                     "trigger_id": "trigger.%3$d", "response_urls": [], "is_enterprise_install": false}
                    """.formatted(seed.id(), person(i % PEOPLE + 1), i))
                    .getAsJsonObject();
            payload.add("view", view);
            return SlackRequest.interaction(payload);
        }
    }
}
