package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import com.google.gson.JsonObject;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Hold;
import dev.stepup.sandbox.Submitted;
import dev.stepup.sandbox.TeamSeed;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People are answered while five hundred others are being asked, without waiting for any of it. */
@Tag("story")
class UnderLoadTests {

    private static final int TEAM = 500;
    private static final int REQUESTS = 60;
    private static final int WARM_UPS = 8;
    private static final int ASKED = TEAM / 2;

    @TempDir
    private Path folder = Path.of("");

    private final Map<Duration, String> took = new TreeMap<>(Comparator.reverseOrder());

    @Test
    void whileACheckInGoesOutEverybodyIsAnsweredBeforeItsPromptsAre() {
        try (Bot bot = Bot.start(
                TeamSeed.ofSize(TEAM),
                Instant.parse("2026-11-23T12:00:00Z"),
                "stepup.store.folder=" + folder,
                "stepup.outbox.auto-startup=true")) {
            Client admin = person(bot, 1);
            Orbit.isSetUpBy(admin);
            for (int i = 0; i < WARM_UPS; i++) {
                help(person(bot, 2));
                thanks(person(bot, 3), "Person 4");
            }

            Hold prompts =
                    bot.slack().trouble().holdAfter(ASKED, Set.of("chat.postMessage"), UnderLoadTests::isPrompt, true);
            assertThat(admin.say("team-orbit", "/stepup pulse").words()).contains("500");
            bot.slack().await(() -> prompts.calls() > 0 ? Optional.of(true) : Optional.empty());
            took.clear();
            ask(bot);

            System.out.println("While " + prompts(bot) + " of " + TEAM
                    + " prompts had been sent and Slack answered no more of them, the slowest answers were "
                    + slowest());
            assertThat(prompts(bot)).isLessThan(TEAM);
            prompts.release();
            bot.slack().await(() -> prompts(bot) == TEAM ? Optional.of(true) : Optional.empty());
            assertThat(bot.slack().violations()).isEmpty();
        }
    }

    /** A third each of help, thanks and answers, by people whose prompts have come. */
    private void ask(Bot bot) {
        List<Client> asked = IntStream.rangeClosed(1, TEAM)
                .mapToObj(i -> person(bot, i))
                .filter(UnderLoadTests::isAsked)
                .limit(REQUESTS / 3)
                .toList();
        assertThat(asked).hasSize(REQUESTS / 3);
        for (int i = 1; i <= REQUESTS / 3; i++) {
            help(person(bot, 100 + i));
            thanks(person(bot, 200 + i), "Person 42");
            answer(asked.get(i - 1));
        }
    }

    private void help(Client person) {
        var reply = person.say("team-orbit", "/stepup help");
        assertThat(reply.words()).says("slack.help.title");
        took.put(reply.took(), "help");
    }

    private void thanks(Client person, String colleague) {
        var reply = person.say("team-orbit", "/stepup thanks");
        took.put(reply.took(), "opening the thanks form");
        Form form = person.form();
        form.choose("Who", pick(form, "Who", colleague))
                .choose("Function", pick(form, "Function", "Inventing"))
                .type("What they did", "Found a way");
        submit(form, "thanks");
    }

    private void answer(Client person) {
        var prompt = person.dms().stream()
                .filter(message -> message.buttons().contains("Answer"))
                .findFirst()
                .orElseThrow();
        var opened = person.press(prompt, "Answer");
        took.put(opened.took(), "opening the answer form");
        submit(person.form().type("Story", "It was a good week"), "an answer");
    }

    private void submit(Form form, String what) {
        Submitted submitted = form.submit();
        assertThat(submitted.ok()).as("%s: %s", what, submitted).isTrue();
        took.put(submitted.took(), what);
    }

    private static String pick(Form form, String label, String start) {
        List<String> offered = new ArrayList<>(form.options(label));
        if (offered.isEmpty()) {
            offered.addAll(form.search(label, start));
        }
        return offered.stream()
                .filter(each -> each.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " offers " + offered));
    }

    private static boolean isAsked(Client person) {
        return person.dms().stream().anyMatch(message -> message.buttons().contains("Answer"));
    }

    private String slowest() {
        return took.entrySet().stream()
                .limit(5)
                .map(each -> each.getKey().toMillis() + " ms for " + each.getValue())
                .toList()
                .toString();
    }

    private static int prompts(Bot bot) {
        return (int) bot.slack().calls("chat.postMessage").stream()
                .filter(call -> isPrompt(call.params()))
                .count();
    }

    private static boolean isPrompt(JsonObject message) {
        return message.toString().contains("prompt_answer");
    }

    private static Client person(Bot bot, int i) {
        return bot.slack().as("U%06d".formatted(i));
    }
}
