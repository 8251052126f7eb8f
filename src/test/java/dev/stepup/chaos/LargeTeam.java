package dev.stepup.chaos;

import static dev.stepup.conversation.Said.says;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Orbit;
import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Hold;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A stand-in for Slack with a large team in it, and the jars that ask that team. */
final class LargeTeam implements AutoCloseable {

    private static final Pattern PROMPT = Pattern.compile("prompt:[\\w-]+:([\\w-]+):(U\\d{6})");
    private static final Set<String> DELIVERING =
            Set.of("chat.postMessage", "conversations.open", "conversations.history");
    private static final Duration LATENCY = Duration.ofMillis(25);
    private static final Duration NO_HURRY = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
    private static final String SECRET = "a-signing-secret-for-tests-of-chaos";
    private static final String TOKEN = "xoxb-for-tests";

    private final StandInSlack slack;
    private final int people;
    private final List<RunningJar> jars = new ArrayList<>();
    private final Map<String, Map<String, Integer>> copies = new TreeMap<>();
    private int read;

    private LargeTeam(StandInSlack slack, int people) {
        this.slack = slack;
        this.people = people;
        slack.trouble().always("chat.postMessage", Mishap.delayed(LATENCY));
        slack.trouble().always("conversations.open", Mishap.delayed(LATENCY));
        slack.trouble().always("conversations.history", Mishap.delayed(LATENCY));
    }

    /** So many people, in a workspace where the bot may read direct messages or may not. */
    static LargeTeam of(int people, boolean historyMayBeRead) {
        StandInSettings all = StandInSettings.of(TeamSeed.ofSize(people))
                .with(SECRET, TOKEN, null)
                .answeredWithin(NO_HURRY);
        Set<String> scopes = new HashSet<>(all.scopes());
        if (!historyMayBeRead) {
            scopes.remove("im:history");
        }
        return new LargeTeam(StandInSlack.start(all.granting(scopes)), people);
    }

    /** The stand-in. */
    StandInSlack slack() {
        return slack;
    }

    /** Starts a jar beside the stand-in, which keeps to no pace. */
    RunningJar start(String store) {
        RunningJar jar = RunningJar.start(List.of(
                "PORT=0",
                "management.server.port=",
                "SLACK_API_URL=" + slack.apiUrl(),
                "SLACK_SIGNING_SECRET=" + SECRET,
                "SLACK_BOT_TOKEN=" + TOKEN,
                "stepup.outbox.posts-per-minute=0",
                store));
        jars.add(jar);
        return jar;
    }

    /** Starts a jar and lets it have what people do, once it listens. */
    RunningJar startAndTalkTo(String store) {
        RunningJar jar = start(store);
        talkTo(jar);
        return jar;
    }

    /** Lets this jar have what people do, once it listens. */
    void talkTo(RunningJar jar) {
        slack.deliverTo(jar.address("/slack/events"));
    }

    /** The team is there. */
    void isSetUp() {
        Orbit.isSetUpBy(admin());
        Orbit.mayBeAskedAtAnyHour(admin());
    }

    /** A check-in begins. */
    void isAsked() {
        assertThat(admin().say("team-orbit", "/stepup pulse").words()).contains("" + people);
    }

    /** The check-in that runs is closed. */
    void closesTheCheckIn() {
        var question = Orbit.hears(admin(), "team-orbit", "/stepup digest");
        await(
                () -> says(admin().again(question).words(), "report.digest.posted"),
                () -> "it reads " + admin().again(question).words());
    }

    Client admin() {
        return slack.as("U000001");
    }

    /** How many copies of their prompt each person has, for each check-in by its id, in the order they began. */
    synchronized Map<String, Map<String, Integer>> prompts() {
        List<ApiCall> calls = slack.calls("chat.postMessage");
        for (ApiCall call : calls.subList(read, calls.size())) {
            Matcher prompt =
                    PROMPT.matcher(call.param("metadata") + call.params().get("metadata"));
            if (call.ok() && prompt.find()) {
                copies.computeIfAbsent(prompt.group(1), any -> new TreeMap<>()).merge(prompt.group(2), 1, Integer::sum);
            }
        }
        read = calls.size();
        return copies;
    }

    /** How many people have been asked in all check-ins together, each counted once a check-in. */
    synchronized int asked() {
        return prompts().values().stream().mapToInt(Map::size).sum();
    }

    /** How many prompts there are beyond one a person and check-in. */
    synchronized int extraCopies() {
        return prompts().values().stream()
                .flatMap(each -> each.values().stream())
                .mapToInt(each -> each - 1)
                .sum();
    }

    /** Waits until so many people have been asked. */
    void awaitAsked(int atLeast) {
        await(() -> asked() >= atLeast, () -> asked() + " of " + atLeast + " were asked; the jars say " + said());
    }

    /**
     * Keeps every call of an outbox without an answer, from so many on; what is kept takes effect at once, or else never
     * if the hold is dropped.
     */
    Hold holdsAfter(int calls, boolean effectAtOnce) {
        return slack.trouble().holdAfter(calls, DELIVERING, effectAtOnce);
    }

    /** Keeps every prompt without an answer, from so many on, though it has arrived. */
    Hold holdsAnswersAfter(int prompts) {
        return slack.trouble().holdAfter(prompts, Set.of("chat.postMessage"), true);
    }

    /** Answers prompts this late from now on. */
    void answersPromptsAfter(Duration delay) {
        slack.trouble().clear();
        slack.trouble().always("chat.postMessage", Mishap.delayed(delay));
    }

    /** Waits until a call is kept. */
    void awaitHeld(Hold hold) {
        await(() -> hold.calls() > 0, () -> "no call was kept; the jars say " + said());
    }

    /** Waits until nothing is left to be sent, as this jar says. */
    static void awaitNothingWaits(RunningJar jar) {
        long deadline = System.nanoTime() + StandInSlack.PATIENCE.toNanos();
        while (jar.metric("stepup_outbox_depth") != 0) {
            assertThat(jar.endsWithin(BETWEEN_LOOKS)).as("it has ended").isFalse();
            assertThat(System.nanoTime())
                    .as("calls still wait; it says %s", jar.lines())
                    .isLessThan(deadline);
        }
    }

    private void await(BooleanSupplier what, Supplier<String> otherwise) {
        slack.await(() -> what.getAsBoolean() ? Optional.of(true) : Optional.empty(), StandInSlack.PATIENCE, otherwise);
    }

    private List<String> said() {
        return jars.stream().flatMap(jar -> jar.lines().stream()).toList();
    }

    @Override
    public void close() {
        jars.forEach(RunningJar::close);
        slack.close();
    }
}
