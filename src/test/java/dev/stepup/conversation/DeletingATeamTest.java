package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.checkin.planning.PausedPrompts;
import dev.stepup.privacy.TeamData;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.roster.LeadSearches;
import dev.stepup.team.roster.RosterLookups;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.BeforeDeleteEvent;

/** A team is deleted: nothing is left of it, also where that is cut short at any of its steps. */
class DeletingATeamTest extends EndingTest {

    /** What is stored of people or of the workspace, whatever teams there are. */
    private static final Set<String> OF_NO_TEAM = Set.of(
            "absences",
            "deletions",
            "direct_messages",
            "leases",
            "opt_outs",
            "people",
            "privacy_key",
            "reminders_off",
            "schema",
            "taken_requests",
            "uninstalls");

    /** What says that a team was deleted, and by whom. */
    private static final String STAYS = "audit";

    @Test
    void whoeverDeletesATeamTypesItsName() {
        orbitIsSetUp();
        wants("schedule.ending.delete");
        assertThat(ana.form().words()).says("schedule.ending.confirm.DELETE");

        assertThat(ana.form()
                        .type(text("schedule.ending.name", "Orbit"), "Nova")
                        .submit()
                        .errors())
                .hasSize(1);
        assertThat(orbit()).isPresent();
        assertThat(ana.form()
                        .type(text("schedule.ending.name", "Orbit"), " orbit ")
                        .submit()
                        .ok())
                .isTrue();
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

        assertThat(prompt(bo).words()).says("checkin.prompt", "Orbit");
        deletes();
        bot.settle();
        assertThat(bo.lastDm().words()).says("checkin.deleted", "Orbit");
        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(collectionsWith(id)).isEmpty();
        assertThat(ana.again(digest).words()).says("report.turnout", 5, 8);
        assertThat(lastDm(ana)).says("schedule.ended.DELETE", "Orbit");
    }

    @Test
    void everyCollectionIsForgottenWithItsTeamOrHoldsNothingOfOne() {
        everythingThereIsOfATeam();
        Set<String> known = new TreeSet<>(OF_NO_TEAM);
        known.addAll(Set.of("teams", STAYS));
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
        assertThat(bo.form().words()).says("checkin.notAsked");
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
        bot.parts(TeamData.class).stream()
                .filter(each -> each.collections().contains("nominations"))
                .forEach(each -> each.forget(orbit.workspace(), orbit.id()));
        assertThat(orbit()).as("gone for everyone from that moment").isEmpty();
        assertThat(collectionsWith(orbit.id())).hasSizeGreaterThan(3);

        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();
        bot.settle();

        assertThat(collectionsWith(orbit.id())).isEmpty();
        assertThat(bo.lastDm().words()).says("checkin.deleted");
    }

    @ParameterizedTest(name = "at removal {0}")
    @MethodSource("removals")
    void aDeletionAtWhichTheStoreFailsIsFinishedByWhoeverRunsNext(int removal) {
        everythingThereIsOfATeam();
        String id = team().id();
        countsDms(bo);
        AtomicInteger begun = new AtomicInteger();
        bot.onceItHears(event -> event instanceof BeforeDeleteEvent<?> && begun.incrementAndGet() == removal, () -> {
            throw new IllegalStateException("the store fails");
        });

        bot.part(EndedTeams.class).delete(team(), bot.clock().instant());
        bot.settle();
        for (int minute = 0; minute < 4; minute++) {
            bot.clock().moveBy(Duration.ofMinutes(1));
            bot.settle();
        }

        assertThat(begun.get()).as("removals begun").isGreaterThanOrEqualTo(removal);
        assertThat(collectionsWith(id)).isEmpty();
        bot.timePassesTo(next(DayOfWeek.THURSDAY, "10:00"));
        assertThat(newDms(bo)).as("asked and told nothing new").isEmpty();
        assertThat(bo.lastDm().words()).says("checkin.deleted", "Orbit");
    }

    /** The first drops the export that is on its way, the others are those of the deletion. */
    static IntStream removals() {
        return IntStream.rangeClosed(1, 12);
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
        bot.part(PausedPrompts.class).pause(checkIn(), new MemberId("U0HANA"));
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

    private void deletes() {
        wants("schedule.ending.delete");
        assertThat(ana.form()
                        .type(text("schedule.ending.name", "Orbit"), "Orbit")
                        .submit()
                        .ok())
                .isTrue();
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
                .filter(name -> !name.startsWith("system.") && !name.equals(STAYS))
                .filter(name -> mongo.findAll(Document.class, name).stream()
                        .anyMatch(each -> each.toJson().contains(team)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
