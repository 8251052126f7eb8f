package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.privacy.TeamData;
import dev.stepup.pulse.PausedPrompts;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.LeadSearches;
import dev.stepup.team.RosterLookups;
import dev.stepup.team.RosterLookups.RosterLookup;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;

/** A team is archived, brought back, deleted or merged, and whoever does it has read what becomes of everything. */
class EndingATeamTest extends ConversationTest {

    /** What is stored of people or of the workspace, whatever teams there are. */
    private static final Set<String> OF_NO_TEAM =
            Set.of("absences", "direct_messages", "leases", "opt_outs", "people", "reminders_off");

    @Test
    void anArchivedTeamReadsItsDigestAndRestsWithItsPastKept() {
        aCheckInRuns();
        fiveAnswer();
        wants("Archive this team");
        assertThat(ana.form().words()).contains("Its digest appears in", "The past is kept");
        ana.form().submit();
        bot.settle();

        assertThat(ana.hasForm()).isFalse();
        assertThat(ana.last(ORBIT).words()).contains("5 of 8 answered");
        assertThat(lastDm(ana)).contains("*Orbit* is archived");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).isEmpty();
        assertThat(bo.say(ORBIT, "/stepup thanks @eli inventing it works").words())
                .doesNotContain("Eli Rosen has your thanks");
        assertThat(bo.say(ORBIT, "/stepup summary").words()).contains("There is no team here");
        assertThat(ana.say(ORBIT, "/stepup summary").words()).contains("Orbit", "Visioning");
    }

    @Test
    void setUpInItsChannelBringsAnArchivedTeamBack() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        bot.settle();
        assertThat(bo.say(ORBIT, "/stepup setup").words()).contains("Only a workspace admin");
        assertThat(ana.say(ORBIT, "/stepup help").words()).contains("bring it back");

        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form().options("What should happen?"))
                .containsExactly(
                        "Bring Orbit back", "Set up a new team", "Delete Orbit and everything stored about it");
        assertThat(ana.form().submit().ok()).isTrue();
        bot.settle();

        assertThat(lastDm(ana)).contains("*Orbit* is back");
        countsDms(bo);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).hasSize(1);
        assertThat(ana.say(ORBIT, "/stepup schedule").words()).doesNotContain("was left out");
    }

    @Test
    void itsLeadFindsAnArchivedTeamOnTheHomeTabAndBringsItBackFromThere() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        bot.settle();
        assertThat(ana.home().words()).contains("<#C0ORBIT> · archived");
        assertThat(bo.home().words()).doesNotContain("archived");

        ana.press(ana.home(), "Bring back");
        assertThat(ana.form().submit().ok()).isTrue();
        assertThat(team().name()).isEqualTo("Orbit");
        assertThat(ana.home().words()).doesNotContain("archived");
    }

    @Test
    void anotherTeamMayTakeTheChannelOfAnArchivedOneAndThenKeepsIt() {
        orbitIsSetUp();
        wants("Archive this team");
        ana.form().submit();
        ana.say(ORBIT, "/stepup setup");
        ana.form().choose("What should happen?", "Set up a new team").submit();
        assertThat(ana.form().type("Team name", "Nova").submit().errors()).isEmpty();
        bot.settle();
        assertThat(team().name()).isEqualTo("Nova");

        ana.say("Stepup", "/stepup setup");
        assertThat(ana.form().submit().errors().values())
                .singleElement()
                .satisfies(error -> assertThat(error).contains("has another team by now"));
        ana.form().close();
    }

    @Test
    void whoeverDeletesATeamTypesItsName() {
        orbitIsSetUp();
        wants("Delete this team");
        assertThat(ana.form().words()).contains("can’t be undone", "Digests that are already in");

        assertThat(ana.form().type("Type", "Nova").submit().errors()).hasSize(1);
        assertThat(orbit()).isPresent();
        assertThat(ana.form().type("Type", " orbit ").submit().ok()).isTrue();
        assertThat(orbit()).isEmpty();
        assertThat(ana.hasForm()).isFalse();
    }

    @Test
    void nothingIsLeftOfADeletedTeamButItsDigestsInTheChannel() {
        everythingThereIsOfATeam();
        String id = team().id();
        Set<String> owned = bot.parts(TeamData.class).stream()
                .flatMap(each -> each.collections().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(collectionsWith(id)).containsAll(owned);
        Message digest = ana.messages(ORBIT).stream()
                .filter(each -> !each.ephemeral())
                .reduce((first, last) -> last)
                .orElseThrow();

        assertThat(prompt(bo).words()).contains("Orbit: who stepped up");
        deletes();
        bot.settle();
        assertThat(bo.lastDm().words()).contains("This check-in is over: *Orbit* was deleted");
        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(collectionsWith(id)).isEmpty();
        assertThat(ana.again(digest).words()).contains("5 of 8 answered");
        assertThat(lastDm(ana)).contains("*Orbit* is deleted");
    }

    @Test
    void everyCollectionIsForgottenWithItsTeamOrHoldsNothingOfOne() {
        everythingThereIsOfATeam();
        Set<String> known = new TreeSet<>(OF_NO_TEAM);
        known.add("teams");
        bot.parts(TeamData.class).forEach(each -> known.addAll(each.collections()));

        Set<String> all = new TreeSet<>(mapped());
        all.addAll(bot.part(MongoOperations.class).getCollectionNames());
        all.removeIf(name -> name.startsWith("system."));
        assertThat(all).hasSizeGreaterThan(12).isSubsetOf(known);
        assertThat(collectionsWith(team().id())).doesNotContainAnyElementsOf(OF_NO_TEAM);
    }

    @Test
    void whatTheMinuteBeforeADeletionWasBegunAddsNothingAfterIt() {
        aCheckInRuns();
        String id = team().id();
        var form = opensTheForm(bo).choose("Visioning", "Eli Rosen");
        deletes();

        form.submit();
        assertThat(bo.form().words()).contains("This check-in does not ask you");
        bo.form().close();
        bot.settle();
        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(collectionsWith(id)).isEmpty();
    }

    @Test
    void aDeletionThatIsCutShortIsFinishedByWhoeverRunsNext() {
        everythingThereIsOfATeam();
        Team orbit = team();
        assertThat(bot.part(EndedTeams.class).delete(orbit, bot.clock().instant()))
                .isTrue();
        bot.parts(TeamData.class).iterator().next().forget(orbit.workspace(), orbit.id());
        assertThat(orbit()).as("gone for everyone from that moment").isEmpty();
        assertThat(collectionsWith(orbit.id())).hasSizeGreaterThan(3);

        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();
        bot.settle();

        assertThat(collectionsWith(orbit.id())).isEmpty();
        assertThat(bo.lastDm().words()).contains("This check-in is over");
    }

    @Test
    void anArchivingThatIsCutShortIsFinishedByWhoeverRunsNext() {
        aCheckInRuns();
        fiveAnswer();
        bot.part(EndedTeams.class).archive(team(), bot.clock().instant(), Optional.empty());

        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(ana.last(ORBIT).words()).contains("5 of 8 answered");
    }

    @Test
    void twoTeamsBecomeOneWithTheirPastsApart() {
        novaIsSetUpForKim();
        kimIsAsked();
        orbitIsSetUp();
        wants("Merge Nova into it");
        assertThat(ana.form().words()).contains("Everyone on Nova joins Orbit", "is archived");
        ana.form().submit();
        bot.settle();

        assertThat(ana.last("general").words()).contains("Nova");
        assertThat(team().roster()).hasSize(9);
        assertThat(ana.say("general", "/stepup summary").words()).contains("Nova");
        assertThat(kim.say(ORBIT, "/stepup schedule").words())
                .contains("*Orbit*")
                .doesNotContain("Nova");
        countsDms(kim);
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(kim).stream().map(Message::words)).anyMatch(each -> each.contains("Orbit: who stepped up"));
    }

    private void novaIsSetUpForKim() {
        ana.say("general", "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", "Nova")
                        .choose("Members", "Kim Osei", "Ana Almeida", "Bo Lindqvist")
                        .submit()
                        .errors())
                .isEmpty();
        bot.settle();
    }

    private void kimIsAsked() {
        ana.say("general", "/stepup pulse");
        bot.settle();
    }

    /** A check-in that is read, thanks, an export on its way, a check-in that runs with an answer, and a search for a lead. */
    private void everythingThereIsOfATeam() {
        aCheckInRuns();
        fiveAnswer();
        bo.say(ORBIT, "/stepup thanks @eli inventing built the deploy button");
        theDigestComes();
        slack.trouble().always("files.getUploadURLExternal", Mishap.says("internal_error"));
        ana.say(ORBIT, "/stepup export");
        bot.clock().moveBy(Duration.ofMinutes(1));
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        names(dara, "Inventing", "Chen Wei");
        bot.part(PausedPrompts.class).pause(round(), new MemberId("U0HANA"));
        Instant now = bot.clock().instant();
        bot.part(LeadSearches.class).begin(team(), now);
        bot.part(RosterLookups.class)
                .put(new RosterLookup(
                        team().workspace(),
                        team().id(),
                        Set.of(),
                        Optional.empty(),
                        now,
                        now.plus(Duration.ofDays(1)),
                        0));
    }

    private void fiveAnswer() {
        List.of(bo, chen, dara, fatima, goran).forEach(each -> names(each, "Visioning", "Eli Rosen"));
    }

    private void deletes() {
        wants("Delete this team");
        assertThat(ana.form().type("Type", "Orbit").submit().ok()).isTrue();
    }

    /** Ana chooses in the form of Orbit what is to happen to it, and reads what becomes of everything. */
    private void wants(String what) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press("More options");
        ana.form().press("Archive, delete or merge");
        String option = ana.form().options("What should happen?").stream()
                .filter(each -> each.startsWith(what))
                .findFirst()
                .orElseThrow();
        assertThat(ana.form().choose("What should happen?", option).submit().ok())
                .isTrue();
    }

    private static String lastDm(Client person) {
        return person.lastDm().words();
    }

    /** The collections of all documents that are mapped, also of those of which there is none yet. */
    private Set<String> mapped() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(
                new AnnotationTypeFilter(org.springframework.data.mongodb.core.mapping.Document.class));
        return scanner.findCandidateComponents("dev.stepup").stream()
                .map(found -> {
                    try {
                        return bot.part(MongoOperations.class)
                                .getCollectionName(Class.forName(found.getBeanClassName()));
                    } catch (ClassNotFoundException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(Collectors.toSet());
    }

    private Set<String> collectionsWith(String team) {
        MongoOperations mongo = bot.part(MongoOperations.class);
        return mongo.getCollectionNames().stream()
                .filter(name -> !name.startsWith("system."))
                .filter(name -> mongo.findAll(Document.class, name).stream()
                        .anyMatch(each -> each.toJson().contains(team)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
