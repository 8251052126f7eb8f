package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.says;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Message;
import dev.stepup.team.RosterChanged;
import dev.stepup.team.lifecycle.ChangeParticipation;
import dev.stepup.team.people.KnownPeople;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Everyone on a team hears once what this is, and can stay out with one tap. */
class TakingPartTest extends ConversationTest {

    private static final WorkspaceId T0ORBIT = new WorkspaceId("T0ORBIT");
    private static final MemberId BO = new MemberId("U0BO");

    @Test
    void everyoneIsWelcomedOnceBeforeTheyAreAsked() {
        countsDms(bo);
        orbitIsSetUp();
        assertThat(newDms(bo))
                .singleElement()
                .satisfies(welcome -> assertThat(welcome.words())
                        .says("team.welcome", "Orbit")
                        .says("words.whoSees.closed"));

        ana.say(ORBIT, "/stepup setup");
        ana.form().type("Team name", "Orbiters").submit();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(newDms(bo)).hasSize(2);
        assertThat(newDms(bo).get(1).buttons()).contains("Answer");
    }

    /** Chen is in New York, where it is four in the morning. */
    @Test
    void whoIsAsleepIsWelcomedWhenTheyAreAskedFirst() {
        countsDms(chen);
        orbitIsSetUp();
        assertThat(newDms(chen)).isEmpty();

        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "13:00"));

        assertThat(newDms(chen)).hasSize(2);
        assertThat(newDms(chen).get(0).words()).says("team.welcome", "Orbit");
        assertThat(newDms(chen).get(1).buttons()).contains("Answer");
    }

    @Test
    void whoOptsOutIsNeitherAskedNorOfferedUntilTheyOptInAgain() {
        orbitIsSetUp();
        Message welcome = bo.lastDm();
        bo.press(welcome, "Opt out");
        bot.settle();
        assertThat(bo.again(welcome).words()).says("team.optedOut");

        countsDms(bo);
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(newDms(bo)).isEmpty();
        assertThat(opensTheForm(chen).options("Relating")).hasSize(7).doesNotContain("Bo Lindqvist");
        assertThat(chen.say(ORBIT, "/stepup thanks <@U0BO|Bo> relating listened")
                        .words())
                .contains("Bo Lindqvist");
        assertThat(newDms(bo)).isEmpty();
        theDigestComes();

        bot.clock().moveBy(Duration.ofMinutes(1));
        bo.press(bo.again(welcome), "Opt in again");
        bot.settle();
        assertThat(bo.again(welcome).words()).says("team.welcome", "Orbit");
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        assertThat(newDms(bo)).hasSize(1);
        assertThat(prompt(bo).buttons()).contains("Answer");
    }

    @Test
    void whoOptsInAndAtOnceOutAgainStaysOut() {
        orbitIsSetUp();
        Message welcome = bo.lastDm();
        bo.press(welcome, "Opt out");
        bot.settle();
        bot.onceItHears(
                RosterChanged.class::isInstance,
                () -> bot.part(ChangeParticipation.class).optOut(T0ORBIT, BO));

        bo.press(bo.again(welcome), "Opt in again");
        bot.settle();

        assertThat(bo.again(welcome).words()).says("team.optedOut");
        assertThat(chen.say(ORBIT, "/stepup thanks <@U0BO|Bo> relating listened")
                        .words())
                .says("thanks.noTeamInCommon");
    }

    @Test
    void whoCanTakePartNoMoreIsNotAskedAlsoWhereOnlyAnotherInstanceHasHeardOfIt() {
        orbitIsSetUp();
        countsDms(bo);
        KnownPeople stored = bot.part(KnownPeople.class);
        Person asKnown =
                Objects.requireNonNull(stored.findAll(T0ORBIT, Set.of(BO)).get(BO));
        bot.clock().moveBy(Duration.ofMinutes(1));
        stored.save(List.of(asGuest(asKnown, bot.clock().instant())));

        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        assertThat(newDms(bo)).isEmpty();
        slack.setStatus("U0BO", "", "");
        slack.awaitQuiet();
    }

    private static Person asGuest(Person person, Instant knownAt) {
        return new Person(
                person.workspace(),
                person.id(),
                person.name(),
                person.handle(),
                person.userName(),
                person.zone(),
                person.locale(),
                Person.Kind.GUEST,
                false,
                knownAt);
    }

    @Test
    void whoOptsOutLeavesTheCheckInThatRuns() {
        aCheckInRuns();
        for (var person : List.of(ana, chen, dara, eli, fatima)) {
            names(person, "Relating", "Bo Lindqvist", "Hana Iyer");
        }
        names(bo, "Visioning", "Goran Petrov");

        bo.press(bo.home(), "Opt out");
        bot.settle();

        assertThat(prompt(chen).words()).contains("Bo Lindqvist");
        assertThat(bo.dms()).anySatisfy(each -> assertThat(each.words()).says("checkin.released", "Orbit"));
        assertThat(opensTheForm(chen).options("Relating")).doesNotContain("Bo Lindqvist");
        chen.form().close();
        assertThat(theDigestComes().words())
                .says("report.turnout", 5, 7)
                .contains("Hana Iyer")
                .doesNotContain("Bo Lindqvist", "Goran Petrov");
    }

    @Test
    void theHomeShowsHowItStands() {
        orbitIsSetUp();
        bo.press(bo.home(), "Opt out");
        bo.press(bo.awaitHome(home -> says(home.words(), "team.optedOut")), "Opt in again");

        assertThat(bo.awaitHome(home -> says(home.words(), "home.takesPart")).buttons())
                .contains(text("home.away"), "Opt out");
    }

    @Test
    void optingOutTwiceIsOptingOut() {
        orbitIsSetUp();
        Message welcome = bo.lastDm();
        bo.press(welcome, "Opt out");
        bo.press(welcome, "Opt out");
        bot.settle();

        assertThat(bo.again(welcome).buttons()).containsExactly("Opt in again");
        assertThat(bo.home().words()).says("team.optedOut");
    }
}
