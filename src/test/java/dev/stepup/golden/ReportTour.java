package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Form;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Digests, details, summaries and exports. */
final class ReportTour extends OrbitTour {

    private static final List<String> FUNCTIONS = List.of("Sensemaking", "Relating", "Visioning", "Inventing");

    ReportTour(Bot bot) {
        super(bot, "report", "Digests, their details, and what leads read beside them");
    }

    @Override
    void go() {
        digest();
        tooFew();
        small();
        ofSix();
        missed();
        questions();
        lettingGo();
        past();
    }

    private void digest() {
        chapter("A digest");
        orbitIsSetUp();
        says(ana, "/stepup digest");
        aCheckInRuns();
        quietly(() -> bo.say(ORBIT, "/stepup thanks @goran relating talked to everyone who was new"));
        for (Client person : List.of(ana, bo, chen, dara, eli, fatima)) {
            quietly(() -> press(person, "Answer"));
            quietly(() -> person.form()
                    .choose("Sensemaking", "Hana Iyer")
                    .choose("Inventing", person == eli ? "Bo Lindqvist" : "Eli Rosen", "Goran Petrov")
                    .type("Story", "What " + name(person) + " saw.")
                    .submit());
        }
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(1)));
        says(ana, "/stepup digest");
        presses(bo, "Details");
        quietly(() -> bo.form().close());
        presses(ana, "Details");
        quietly(() -> ana.form().close());
        presses(bo, "Thank someone");
    }

    private void tooFew() {
        chapter("Too few have answered");
        orbitIsSetUp();
        aCheckInRuns();
        says(ana, "/stepup digest");
        List.of(ana, bo, chen, dara).forEach(person -> names(person, "Sensemaking", "Hana Iyer"));
        quietly(() -> ana.say(ORBIT, "/stepup schedule"));
        quietly(() -> press(ana, text("checkin.close")));
        says(ana, "/stepup digest");
        presses(ana, "Post it");
        says(ana, "/stepup summary all teams");

        chapter("Nobody has answered");
        orbitIsSetUp();
        aCheckInRuns();
        quietly(() -> ana.say(ORBIT, "/stepup schedule"));
        quietly(() -> press(ana, text("checkin.close")));
        says(ana, "/stepup digest");
        presses(ana, "Leave it");

        chapter("More answers are needed after the digest");
        orbitIsSetUp();
        aCheckInRuns();
        fiveName("Visioning", "Eli Rosen");
        digestComes();
        quietly(() ->
                form(ORBIT).pick(text("schedule.form.minimum"), "At least 6").submit());
        presses(bo, "Details");
        quietly(() -> bo.form().close());
        says(ana, "/stepup summary");
        says(ana, "/stepup export");
    }

    private void small() {
        chapter("In a team of four");
        orbitIsSetUp(form -> form.choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor"));
        aCheckInRuns();
        quietly(() -> List.of(ana, bo, chen, dara)
                .forEach(person -> answers(
                        person, form -> form.choose("Relating", person == ana ? "Bo Lindqvist" : "Ana Almeida"))));
        says(ana, "/stepup digest");
        presses(bo, "Details");
        quietly(() -> bo.form().close());
        says(ana, "/stepup summary");
        says(ana, "/stepup summary @bo");
        says(ana, "/stepup summary all teams");
        says(ana, "/stepup export");
    }

    private void ofSix() {
        chapter("In a team of six, of whom four answer");
        orbitIsSetUp(form -> form.choose(
                "Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor", "Eli Rosen", "Fatima Haddad"));
        aCheckInRuns();
        quietly(() -> List.of(bo, chen, dara, eli)
                .forEach(person -> answers(person, form -> form.choose("Relating", "Ana Almeida"))));
        says(ana, "/stepup digest");
        says(ana, "/stepup summary");
        says(ana, "/stepup summary @bo");
    }

    private void missed() {
        chapter("A digest was missed");
        orbitIsSetUp();
        passes(THURSDAY, "10:00");
        fiveName("Visioning", "Eli Rosen");
        passes(FRIDAY, "10:00");
        passes(THURSDAY, "10:00");
        says(ana, "/stepup digest");
    }

    private void questions() {
        chapter("How leadership is spread, and what a team might talk about");
        orbitIsSetUp();
        for (String missing : FUNCTIONS) {
            week(function -> function.equals(missing) ? Naming.NOBODY : Naming.theSame(3));
        }
        for (String leaning : FUNCTIONS) {
            week(function -> function.equals(leaning) ? Naming.nearlyOne() : Naming.theNext(3));
        }
        for (int next = 1; next <= 4; next++) {
            int many = next;
            week(function -> Naming.theNext(many));
        }
        week(function -> new Naming(FUNCTIONS.indexOf(function), 2, 0));
        week(function -> new Naming(2, FUNCTIONS.indexOf(function), 0));
        presses(ana, "Details");
        quietly(() -> ana.form().close());
        says(ana, "/stepup summary last 2 weeks");
    }

    /** All eight answer with such names, and the digest comes; it is written down where it says something new. */
    private void week(Function<String, Naming> naming) {
        aCheckInRuns();
        quietly(() -> Naming.EIGHT.forEach(namer -> answers(
                slack.as("U0" + namer.split(" ")[0].toUpperCase(Locale.ROOT)), form -> fillIn(form, namer, naming))));
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(1)));
        happensOnlyIfNew("Ana writes /stepup digest", () -> ana.say(ORBIT, "/stepup digest"));
        quietly(() -> bot.clock().moveBy(Duration.ofDays(7)));
    }

    private static void fillIn(Form form, String namer, Function<String, Naming> naming) {
        for (String function : FUNCTIONS) {
            List<String> named = naming.apply(function).by(namer);
            if (!named.isEmpty()) {
                form.choose(function, named.toArray(String[]::new));
            }
        }
    }

    private void lettingGo() {
        for (String function : FUNCTIONS) {
            chapter("A lead was named for " + function + " most often");
            orbitIsSetUp();
            aCheckInRuns();
            fiveName(function, "Ana Almeida", "Eli Rosen");
            names(chen, function, "Ana Almeida");
            says(ana, "/stepup digest");

            chapter("A lead was named for " + function + ", and nobody else was");
            orbitIsSetUp();
            aCheckInRuns();
            fiveName(function, "Ana Almeida");
            says(ana, "/stepup digest");
        }
    }

    private void past() {
        chapter("A function is on more shoulders than before");
        orbitIsSetUp();
        for (int week = 0; week < 10; week++) {
            boolean many = week >= 5;
            week(function ->
                    function.equals("Visioning") ? many ? Naming.theNext(2) : Naming.theSame(1) : Naming.NOBODY);
        }
        says(bo, "/stepup summary last 2 weeks");

        chapter("A function is on fewer shoulders than before");
        orbitIsSetUp();
        for (int week = 0; week < 10; week++) {
            boolean many = week < 5;
            week(function ->
                    function.equals("Visioning") ? many ? Naming.theNext(2) : Naming.theSame(1) : Naming.NOBODY);
        }
        says(bo, "/stepup summary last 2 weeks");
    }
}
