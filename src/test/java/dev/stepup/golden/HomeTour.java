package dev.stepup.golden;

import static dev.stepup.conversation.Said.text;
import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import dev.stepup.conversation.Bot;
import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Mishap;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.util.List;

/** The Home tab and {@code /stepup me}, and being away. */
final class HomeTour extends OrbitTour {

    HomeTour(Bot bot) {
        super(bot, "home", "The Home tab and /stepup me, and being away", true);
    }

    @Override
    void go() {
        onNoTeam();
        whatWaits();
        twoThatWait();
        named();
        namedInAnOpenTeam();
        inASmallTeam();
        away();
        awayByStatus();
        whenSlackIsSilent();
        optedOut();
        silent();
        archived();
        whatLeadsDid();
        notShown();
    }

    /** Somebody opens the Home tab. */
    private void opensHome(Client who) {
        happens(name(who) + " opens the Home tab", who::home);
    }

    /** Somebody presses this on the Home tab. */
    private void pressesAtHome(Client who, String button) {
        happens(
                name(who) + " presses [" + button + "] on the Home tab",
                () -> who.press(who.awaitHome(home -> true), button));
    }

    private void onNoTeam() {
        chapter("Before there is a team");
        opensHome(ana);
        opensHome(kim);
        says(kim, "general", "/stepup me");
        pressesAtHome(ana, text("privacy.audit.show"));
    }

    private void whatWaits() {
        chapter("A check-in waits for an answer");
        orbitIsSetUp();
        opensHome(bo);
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        opensHome(bo);
        opensHome(ana);
        says(bo, "/stepup me");
        pressesAtHome(bo, "Answer");
        sends(bo, "with a name and themselves", form -> form.choose("Inventing", "Eli Rosen", "Me"));
        says(bo, "/stepup me");
        pressesAtHome(bo, text("checkin.reminder.off"));
        pressesAtHome(bo, "Thank someone");
        pressesAtHome(ana, "Team settings");
    }

    private void twoThatWait() {
        chapter("Two check-ins of a team wait");
        orbitIsSetUp(form -> form.choose(text("schedule.form.alsoOn"), "Tuesday"));
        passes(TUESDAY, "10:00");
        passes(WEDNESDAY, "10:00");
        passes(THURSDAY, "10:00");
        names(bo, "Inventing", "Eli Rosen");
        opensHome(bo);
    }

    private void named() {
        chapter("Somebody has been named");
        orbitIsSetUp();
        quietly(() -> bo.say(ORBIT, "/stepup thanks @eli relating listened to all of us"));
        quietly(() -> eli.say(ORBIT, "I wrote down how the release works."));
        quietly(() -> chen.shortcut(
                chen.messages(ORBIT).stream()
                        .filter(each -> each.user().equals(eli.id()))
                        .reduce((first, second) -> second)
                        .orElseThrow(),
                "Someone stepped up"));
        quietly(() -> chen.form()
                .choose("Function", "Sensemaking")
                .type("What they did", "wrote it down")
                .submit());
        checkInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);
        opensHome(eli);
        says(eli, "/stepup me");
        opensHome(hana);
        quietly(() -> bot.clock().moveBy(Duration.ofDays(28)));
        checkInNames("Hana Iyer", "Visioning", bo, chen, dara, fatima, goran);
        says(eli, "/stepup me");
    }

    private void namedInAnOpenTeam() {
        chapter("Somebody has been named where those who are named can see by whom");
        orbitIsSetUp(form -> form.pick(text("schedule.form.whoSees"), text("words.whoSees.open")));
        checkInNames("Eli Rosen", "Visioning", bo, chen, dara, fatima, goran);
        opensHome(eli);
        says(eli, "/stepup me");
    }

    private void checkInNames(String receiver, String function, Client... givers) {
        quietly(() -> ana.say(ORBIT, "/stepup pulse"));
        for (Client giver : givers) {
            quietly(() -> press(giver, "Answer"));
            quietly(() -> giver.form()
                    .choose(function, receiver)
                    .type("Story", giver == bo ? "Eli drew the map." : "")
                    .submit());
        }
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(1)));
        digestComes();
    }

    private void inASmallTeam() {
        chapter("In a team of four");
        orbitIsSetUp(form -> form.choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor"));
        says(bo, "/stepup me");
    }

    private void away() {
        chapter("Somebody is away");
        orbitIsSetUp();
        pressesAtHome(bo, text("home.away"));
        sends(bo, "with a day that is over", form -> form.pick(text("home.away.lastDay"), "2026-11-20"));
        sends(bo, "", form -> form.pick(text("home.away.lastDay"), "2026-11-25"));
        pressesAtHome(bo, text("home.back"));
        says(bo, "/stepup away until 2026-12-01");
        says(bo, "/stepup schedule");
        says(bo, "/stepup away");
        says(bo, "/stepup back");
        says(bo, "/stepup back");
        says(bo, "/stepup away");
        says(bo, "/stepup away until soon");
        says(bo, "/stepup away until firday");
        says(bo, "/stepup away 2026-11-20");
        says(bo, "/stepup away 2028-11-20");
        says(kim, "general", "/stepup away until 2026-12-01");
    }

    private void awayByStatus() {
        chapter("Somebody’s Slack status or quiet hours say that they are away");
        orbitIsSetUp();
        long evening = days.next(THURSDAY, "18:00").getEpochSecond();
        quietly(() -> slack.changes().change(bo.id(), person -> person.saying(":palm_tree:", "", evening)));
        opensHome(bo);
        says(bo, "/stepup schedule");
        quietly(() -> slack.setStatus(bo.id(), ":palm_tree:", ""));
        opensHome(bo);
        says(bo, "/stepup schedule");
        quietly(() -> slack.setStatus(bo.id(), "", ""));
        quietly(() -> slack.dnd(bo.id(), bot.clock().instant().getEpochSecond() - 60, evening));
        opensHome(bo);
        says(bo, "/stepup schedule");
        quietly(() -> slack.dnd(bo.id(), 1, 1));
    }

    private void whenSlackIsSilent() {
        chapter("Slack does not say whether somebody is away");
        orbitIsSetUp();
        List.of("users.info", "users.list").forEach(method -> slack.trouble().always(method, Mishap.http(500)));
        slack.trouble().always("dnd.teamInfo", Mishap.says("internal_error"));
        slack.trouble().always("dnd.info", Mishap.says("internal_error"));
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(10)));
        opensHome(bo);
        says(bo, "/stepup schedule");
        slack.trouble().clear();
        quietly(() -> bot.clock().moveBy(Duration.ofMinutes(10)));
    }

    private void optedOut() {
        chapter("Somebody has opted out");
        orbitIsSetUp();
        pressesAtHome(bo, "Opt out");
        says(bo, "/stepup me");
        pressesAtHome(bo, "Opt in again");
    }

    private void silent() {
        chapter("Somebody has let three check-ins pass");
        orbitIsSetUp();
        for (int i = 0; i < 3; i++) {
            passes(THURSDAY, "10:00");
            passes(FRIDAY, "10:00");
            passes(FRIDAY, "15:00");
        }
        passes(THURSDAY, "10:00");
        opensHome(bo);
    }

    private void notShown() {
        chapter("The Home tab cannot be shown");
        orbitIsSetUp();
        bot.whileItCannotRead("teams", () -> opensHome(bo));
        opensHome(bo);
        slack.trouble().next("views.publish", 2, Mishap.http(500));
        pressesAtHome(bo, text("checkin.reminder.off"));
    }

    private void whatLeadsDid() {
        chapter("What admins and leads did");
        orbitIsSetUp();
        opensHome(ana);
        pressesAtHome(ana, text("privacy.audit.show"));
        form(ORBIT);
        quietly(() -> ana.form()
                .type("Team name", "Orbit 2")
                .choose("Leads", "Ana Almeida", "Bo Lindqvist")
                .choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor", "Eli Rosen")
                .choose("Digest day", "Monday")
                .choose("Remind after", text("schedule.form.never"))
                .pick(text("schedule.form.whoSees"), text("words.whoSees.open"))
                .submit());
        form(ORBIT);
        quietly(() ->
                ana.form().choose("Leads", "Bo Lindqvist").clear("Members").submit());
        Audit audit = bot.part(Audit.class);
        Team team = bot.part(Teams.class).in(new WorkspaceId("T0ORBIT")).get(0);
        MemberId actor = new MemberId(bo.id());
        for (Action action : Action.values()) {
            audit.note(team.workspace(), team.id(), actor, action);
        }
        audit.note(team.workspace(), "T-1", MemberId.standIn("1"), Action.PAUSED);
        pressesAtHome(ana, text("privacy.audit.show"));
    }

    private void archived() {
        chapter("A team is archived");
        orbitIsSetUp();
        quietly(() -> ana.say(ORBIT, "/stepup setup"));
        quietly(() -> ana.form().press(text("schedule.form.more")));
        quietly(() -> ana.form().press(text("schedule.ending.open")));
        quietly(() -> ana.form()
                .pick(text("schedule.ending.what"), text("schedule.ending.archive"))
                .submit());
        quietly(() -> ana.form().submit());
        opensHome(ana);
    }
}
