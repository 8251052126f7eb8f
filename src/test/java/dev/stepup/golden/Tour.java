package dev.stepup.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.Submitted;
import dev.stepup.sandbox.TeamSeed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A way through a feature that meets all its messages and forms. Each chapter begins on the same Monday at nine in
 * Lisbon, with nothing stored, so that no chapter's dates depend on another.
 */
abstract class Tour {

    static final String ORBIT = "team-orbit";
    static final String BOT = "Stepup";
    private static final Instant BEGINNING = Instant.parse("2026-11-23T09:00:00Z");

    private static final String HEAD = """


            All that people read and fill in, in the order in which a tour meets it. “…” stands for what has been
            shown further up, with other names, numbers or days. The words are in src/main/resources/messages, and a
            test writes this file: CONTRIBUTING.md says how.
            """;

    private final String feature;
    private final String about;
    final Bot bot;
    final StandInSlack slack;
    final Client ana;
    final Client bo;
    final Client chen;
    final Client dara;
    final Client eli;
    final Client fatima;
    final Client goran;
    final Client hana;
    final Client juno;
    final Client kim;
    private final List<Client> everyone;
    private final Markup markup = Markup.of(TeamSeed.demo());
    private final Transcript transcript;
    final Days days;
    private String chapterBegan = "";

    /**
     * A tour through this feature.
     *
     * @param about what the feature is, for the head of its file
     * @param homes whether Home tabs are written down too
     */
    Tour(Bot bot, String feature, String about, boolean homes) {
        this.feature = feature;
        this.about = about;
        this.bot = bot;
        this.slack = bot.slack();
        this.days = new Days(bot.clock());
        this.ana = slack.as("U0ANA");
        this.bo = slack.as("U0BO");
        this.chen = slack.as("U0CHEN");
        this.dara = slack.as("U0DARA");
        this.eli = slack.as("U0ELI");
        this.fatima = slack.as("U0FATIMA");
        this.goran = slack.as("U0GORAN");
        this.hana = slack.as("U0HANA");
        this.juno = slack.as("U0JUNO");
        this.kim = slack.as("U0KIM");
        this.everyone = List.of(ana, bo, chen, dara, eli, fatima, goran, hana, juno, kim);
        this.transcript = new Transcript(everyone, markup, homes);
    }

    /** A bot for tours, which one after the other may use. */
    static Bot start() {
        return Bot.start(TeamSeed.demo(), BEGINNING);
    }

    /** Goes the way. */
    abstract void go();

    /** What was met. */
    String written() {
        return about + HEAD + transcript;
    }

    /** Something new begins, with nothing stored. */
    void chapter(String heading) {
        settled();
        bot.forgetEverything();
        everyone.forEach(Tour::closesAll);
        chapterBegan = everyone.stream()
                .flatMap(this::messages)
                .map(Message::ts)
                .max(Comparator.naturalOrder())
                .orElse("");
        transcript.forgetsUpTo(chapterBegan);
        bot.clock().moveTo(BEGINNING);
        transcript.chapter(heading);
    }

    /** The same goes on. */
    void then(String heading) {
        transcript.chapter(heading);
    }

    private static void closesAll(Client person) {
        while (person.hasForm()) {
            person.form().close();
        }
    }

    /** This happens, and whatever is new by it is written down. */
    void happens(String what, Runnable how) {
        transcript.overlook();
        how.run();
        settled();
        transcript.happens(what);
        transcript.look();
    }

    /** This happens, and is written down only where something is new by it. */
    void happensOnlyIfNew(String what, Runnable how) {
        transcript.overlook();
        how.run();
        settled();
        transcript.happensOnlyIfNew(what);
    }

    /** This happens, and nothing of it is written down. */
    void quietly(Runnable what) {
        what.run();
        settled();
    }

    private void settled() {
        slack.awaitQuiet();
        bot.settle();
        slack.awaitQuiet();
        bot.settle();
    }

    /** Somebody writes this in #team-orbit. */
    void says(Client who, String words) {
        says(who, ORBIT, words);
    }

    /** Somebody writes this there. */
    void says(Client who, String where, String words) {
        happens(
                name(who) + " writes " + markup.read(words)
                        + (where.equals(ORBIT) ? "" : where.equals(BOT) ? " to the bot" : " in #" + where),
                () -> who.say(where, words));
    }

    /** Somebody presses this, in the form that is open or in the newest message that has it. */
    void presses(Client who, String button) {
        happens(name(who) + " presses [" + button + "]", () -> press(who, button));
    }

    /** Presses it, and nothing is written down of that. */
    void press(Client who, String button) {
        if (who.hasForm() && who.form().buttons().contains(button)) {
            who.form().press(button);
        } else {
            who.press(newest(who, button), button);
        }
    }

    /** The newest message before this person that has such a button. */
    Message newest(Client who, String button) {
        return messages(who)
                .filter(message -> message.ts().compareTo(chapterBegan) > 0)
                .filter(message -> message.buttons().contains(button))
                .max(Comparator.comparing(Message::ts))
                .orElseThrow(() -> new AssertionError(name(who) + " has no [" + button + "]"));
    }

    private Stream<Message> messages(Client who) {
        return Stream.concat(
                who.dms().stream(),
                Stream.of(ORBIT, "general", "random", "orbit-leads").flatMap(where -> who.messages(where).stream()));
    }

    /** Somebody fills in the form so and sends it; what it complains of is written down. */
    void sends(Client who, String how, Consumer<Form> filledIn) {
        Map<String, String> errors = new LinkedHashMap<>();
        happens(name(who) + " sends the form" + (how.isEmpty() ? "" : " " + how), () -> {
            Form form = who.form();
            filledIn.accept(form);
            Submitted submitted = form.submit();
            assertThat(submitted.problem()).isNull();
            errors.putAll(submitted.errors());
        });
        if (!errors.isEmpty()) {
            transcript.lines(
                    name(who) + " reads in the form",
                    errors.entrySet().stream()
                            .map(error -> error.getKey() + " ⚠ " + error.getValue())
                            .toList());
        }
    }

    /** Somebody uses a workflow that comes to this step; why it fails is written down. */
    void uses(Client who, String how, String step, Map<String, String> inputs) {
        List<String> errors = new ArrayList<>();
        happens(
                name(who) + " uses a workflow " + how,
                () -> errors.add(who.step(step, inputs).error()));
        errors.remove("");
        if (!errors.isEmpty()) {
            transcript.lines(name(who) + " reads that the workflow failed", errors);
        }
    }

    /** A file that the bot has sent. */
    void gets(Client who, String file) {
        transcript.lines(
                name(who) + " gets the file " + file,
                slack.uploadedFile(file).orElseThrow().lines().limit(6).toList());
    }

    String name(Client who) {
        return markup.name(who.id());
    }

    /** The feature that it leads through, for which its file is named. */
    @Override
    public String toString() {
        return feature;
    }
}
