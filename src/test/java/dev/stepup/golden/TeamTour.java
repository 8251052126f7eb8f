package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;

import dev.stepup.conversation.Bot;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.sandbox.Person;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What becomes of a team: its channel, its leads, its end. */
final class TeamTour extends OrbitTour {

    TeamTour(Bot bot) {
        super(bot, "team", "What becomes of a team: its members, its channel, its leads, and its end");
    }

    @Override
    void go() {
        welcome();
        theChannel();
        shared();
        refusedPosts();
        leads();
        leadsByAgreement();
        archived();
        deleted();
        merged();
    }

    private void welcome() {
        chapter("Members are welcomed");
        happens("Ana sets up the team Orbit", () -> {
            ana.say(ORBIT, "/stepup setup");
            ana.form().type("Team name", "Orbit").submit();
        });
        presses(bo, "Opt out");
        presses(bo, "Opt in again");
    }

    private void theChannel() {
        chapter("The bot cannot post in the team’s channel");
        orbitIsSetUp();
        happens("#team-orbit is archived", () -> slack.archive(ORBIT));
        happens("#team-orbit is brought back", () -> slack.changes().archive(ORBIT, false));
        happens("The bot is removed from #team-orbit", () -> slack.removeBotFrom(ORBIT));
        says(ana, "general", "/stepup pulse");
        quietly(() -> slack.addBotTo(ORBIT));

        chapter("The bot can post again while check-ins are paused");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup pause"));
        quietly(() -> slack.archive(ORBIT));
        happens("#team-orbit is brought back", () -> slack.changes().archive(ORBIT, false));

        chapter("The team’s channel is gone");
        orbitIsSetUp();
        aCheckInRuns();
        slack.trouble().always("conversations.info", Mishap.says("channel_not_found"));
        refusesInOrbit("channel_not_found", 1);
        happens("The digest is due and the channel is gone", this::digestIsAskedFor);
        says(ana, "general", "/stepup schedule");
        uses(ana, "to start a check-in", "start_check_in", Map.of("channel", "C0ORBIT"));
        slack.trouble().clear();
    }

    private void digestIsAskedFor() {
        ana.say(ORBIT, "/stepup digest");
        press(ana, "Post it");
    }

    private void refusesInOrbit(String error, int times) {
        slack.trouble()
                .when(
                        "chat.postMessage",
                        params -> params.get("channel").getAsString().equals("C0ORBIT"),
                        times,
                        Mishap.says(error));
    }

    private void shared() {
        chapter("The team’s channel is shared with another organization");
        orbitIsSetUp();
        happens("#team-orbit is shared", () -> slack.changes().share(ORBIT, "T0OTHER", true));
        uses(ana, "to start a check-in", "start_check_in", Map.of("channel", "C0ORBIT"));
        presses(ana, "Leave it");
        quietly(() -> slack.changes().share(ORBIT, "T0OTHER", false));

        chapter("A lead agrees that another organization may read the digests");
        orbitIsSetUp();
        quietly(() -> slack.changes().share(ORBIT, "T0OTHER", true));
        presses(ana, "Post it");
        quietly(() -> slack.changes().share(ORBIT, "T0OTHER", false));
    }

    private void refusedPosts() {
        chapter("Slack does not take the digest");
        orbitIsSetUp();
        aCheckInRuns();
        refusesInOrbit("restricted_action", 99);
        happens("The digest is posted where only admins may post", this::digestIsAskedFor);
        slack.trouble().clear();

        chapter("Slack does not take the digest for a reason that nobody knows");
        orbitIsSetUp();
        aCheckInRuns();
        refusesInOrbit("brand_new_error", 999);
        quietly(this::digestIsAskedFor);
        happens("An hour passes", () -> {
            for (int tries = 0; tries < 30; tries++) {
                bot.clock().moveBy(Duration.ofMinutes(5));
                bot.settle();
            }
        });
        slack.trouble().clear();
    }

    private void leads() {
        chapter("A team has no lead any more, and whoever set it up names one");
        orbitIsSetUp(form -> form.clear("Leads").choose("Leads", "Bo Lindqvist"));
        quietly(() -> slack.leave(ORBIT, "U0ANA"));
        happens("Bo’s account is deactivated", () -> slack.deactivate("U0BO"));
        passes(TUESDAY, "09:00");
        presses(ana, text("team.noLead.name"));
        sends(ana, "with Bo", form -> form.choose("Leads", "Bo Lindqvist"));
        sends(ana, "with Chen", form -> form.clear("Leads").choose("Leads", "Chen Wei"));
        comes(THURSDAY, "14:00");
        boIsBack();
        quietly(() -> slack.join(ORBIT, "U0ANA"));
    }

    private void boIsBack() {
        quietly(() ->
                slack.changes().change("U0BO", person -> Person.of("U0BO", "Bo Lindqvist", "Bo", "Europe/Berlin")));
        quietly(() -> {
            for (String channel : List.of(ORBIT, "general", "random", "orbit-leads")) {
                slack.join(channel, "U0BO");
            }
        });
    }

    private void leadsByAgreement() {
        chapter("A team has no lead any more, and one of the team offers to lead");
        orbitIsSetUp(form -> form.clear("Leads")
                .choose("Leads", "Bo Lindqvist")
                .pick(text("schedule.form.guests"), text("schedule.form.guests.in")));
        happens("Bo leaves #team-orbit", () -> slack.leave(ORBIT, "U0BO"));
        presses(juno, text("team.noLead.offer"));
        presses(chen, text("team.noLead.offer"));
        Message offer = newest(dara, text("team.leadOffer.agree"));
        for (Client person : List.of(chen, kim, dara, eli, ana)) {
            happens(name(person) + " presses [Agree]", () -> person.press(offer, text("team.leadOffer.agree")));
        }
        boIsBack();
    }

    private void archived() {
        chapter("A team is archived and brought back");
        orbitIsSetUp();
        wants(text("schedule.ending.archive"));
        sends(ana, "", form -> {});
        says(ana, "/stepup setup");
        sends(ana, "to bring it back", form -> {});

        chapter("The channel of an archived team has another team");
        orbitIsSetUp(form -> form.choose("Leads", "Bo Lindqvist"));
        wants(text("schedule.ending.archive"));
        sends(ana, "", form -> {});
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        sends(
                ana,
                "to set up a new team",
                form -> form.pick(text("schedule.return.what"), text("schedule.return.new")));
        quietly(() -> ana.form().type("Team name", "Nova").submit());
        says(ana, BOT, "/stepup setup");
        quietly(() -> ana.form().close());

        chapter("A lead brings back a team whose channel has another team");
        orbitIsSetUp();
        quietly(() -> ends(ana, text("schedule.ending.archive")));
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        quietly(() -> ana.form()
                .pick(text("schedule.return.what"), text("schedule.return.new"))
                .submit());
        quietly(() -> ana.form().type("Team name", "Nova").submit());
        quietly(() -> ana.say(BOT, "/stepup setup"));
        sends(ana, "to bring Orbit back", form -> {});
        quietly(() -> ana.form().close());

        chapter("Two leads archive a team at the same time");
        orbitIsSetUp(form -> form.choose("Leads", "Bo Lindqvist"));
        wants(text("schedule.ending.archive"));
        quietly(() -> ends(bo, text("schedule.ending.archive")));
        sends(ana, "", form -> {});
    }

    private static void ends(Client lead, String what) {
        lead.say(ORBIT, "/stepup setup");
        lead.form().press(text("schedule.form.more"));
        lead.form().press(text("schedule.ending.open"));
        lead.form().pick(text("schedule.ending.what"), what).submit();
        lead.form().submit();
    }

    private void deleted() {
        chapter("A team is deleted");
        orbitIsSetUp(form -> form.choose("Leads", "Bo Lindqvist"));
        wants(text("schedule.ending.delete"));
        sends(ana, "with another name", form -> form.type(text("schedule.ending.name", "Orbit"), "Nova"));
        sends(ana, "with its name", form -> form.type(text("schedule.ending.name", "Orbit"), "Orbit"));
    }

    private void merged() {
        chapter("Two teams become one");
        orbitIsSetUp();
        quietly(() -> ana.say("general", "/stepup setup"));
        quietly(() -> ana.form()
                .type("Team name", "Nova")
                .choose("Members", "Kim Osei", "Ana Almeida", "Bo Lindqvist")
                .choose("Leads", "Bo Lindqvist")
                .submit());
        wants(text("schedule.ending.merge", "Nova"));
        sends(ana, "", form -> {});
    }
}
