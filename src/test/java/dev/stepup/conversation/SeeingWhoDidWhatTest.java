package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.AuditEntry.Change;
import dev.stepup.privacy.AuditLog;
import dev.stepup.privacy.AuditedSetting;
import dev.stepup.sandbox.Form;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Admins see on their Home tab what leads and admins did about teams, and operators in the log. */
class SeeingWhoDidWhatTest extends EndingTest {

    @Test
    void whatIsDoneAboutATeamIsNotedWithWhoDidItAndWhen() {
        orbitIsSetUp();
        said(ana, "/stepup pause");
        said(ana, "/stepup pause");
        said(ana, "/stepup resume");
        said(ana, "/stepup skip");
        said(ana, "/stepup skip undo");
        said(ana, "/stepup pulse");
        bot.settle();
        fiveAnswer();
        theDigestComes();
        said(ana, "/stepup export");
        bot.settle();

        assertThat(actions())
                .containsExactly(
                        Action.SET_UP,
                        Action.PAUSED,
                        Action.RESUMED,
                        Action.SKIPPED,
                        Action.SKIP_UNDONE,
                        Action.STARTED,
                        Action.DIGEST_POSTED,
                        Action.EXPORTED);
        assertThat(noted()).allSatisfy(entry -> {
            assertThat(entry.actor().value()).isEqualTo("U0ANA");
            assertThat(entry.team()).isEqualTo(team().id());
        });
    }

    @Test
    void ofASettingTheOldAndTheNewValueAreNotedButNoWordsThatPeopleTyped() {
        orbitIsSetUp();
        changes(form -> form.type("Team name", "Secret plans")
                .choose("Digest day", "Monday")
                .choose("Leads", "Ana Almeida", "Bo Lindqvist")
                .pick(text("schedule.form.retention"), text("schedule.form.retention.months", 3))
                .pick(text("schedule.form.whoSees"), text("words.whoSees.open")));
        changes(form -> {});

        assertThat(actions()).containsExactly(Action.SET_UP, Action.CHANGED);
        assertThat(noted().get(1).changes())
                .containsExactly(
                        new Change(AuditedSetting.TEAM_NAME, List.of(), List.of()),
                        new Change(AuditedSetting.LEADS, List.of(), List.of("U0BO")),
                        new Change(AuditedSetting.WHO_SEES, List.of("closed"), List.of("open")),
                        new Change(AuditedSetting.KEEPS_ANSWERS, List.of("18"), List.of("3")),
                        new Change(AuditedSetting.DIGEST_DAY, List.of("FRIDAY"), List.of("MONDAY")));
    }

    @Test
    void aLineForOperatorsHoldsIdsAndValuesOnly() {
        orbitIsSetUp();
        try (LogLines log = LogLines.listen()) {
            changes(form -> form.type("Team name", "Secret plans").choose("Digest day", "Monday"));

            assertThat(log.all())
                    .contains("INFO workspace=T0ORBIT team=" + team().id()
                            + " actor=U0ANA action=CHANGED TEAM_NAME=changed"
                            + " DIGEST_DAY.before=FRIDAY DIGEST_DAY.after=MONDAY")
                    .noneMatch(line -> line.contains("Secret"));
        }
    }

    @Test
    void whatPeopleDoAboutTheirOwnPrivacyIsNotNoted() {
        orbitIsSetUp(
                form -> form.choose("Members", "Ana Almeida", "Bo Lindqvist", "Chen Wei", "Dara Okafor", "Eli Rosen"));
        bo.say(ORBIT, "/stepup privacy");
        bo.press(seenBy(bo), "Opt out");
        bot.settle();
        changes(form -> {});

        assertThat(actions()).containsExactly(Action.SET_UP);
    }

    @Test
    void adminsReadItOnTheirHomeTabAndOthersDoNot() {
        orbitIsSetUp();
        said(ana, "/stepup pause");
        ana.home();
        bo.home();
        ana.press(ana.awaitHome(home -> true), text("privacy.audit.show"));

        assertThat(ana.form().words())
                .says("privacy.audit.did.PAUSED", "Ana Almeida", "*Orbit*")
                .says("privacy.audit.did.SET_UP", "Ana Almeida", "*Orbit*");
        ana.form().close();
        assertThat(bo.awaitHome(home -> true).words()).doesNotSay("privacy.audit");
    }

    @Test
    void whoeverDeletesTheirDataIsNamedThereNoMore() {
        orbitIsSetUp();
        changes(form -> form.choose("Leads", "Ana Almeida", "Bo Lindqvist"));
        bo.say(ORBIT, "/stepup pause");
        bot.settle();
        assertThat(WhatIsStored.by(bot).holding("U0BO")).contains("audit.actor", "audit.changes.after");

        bo.say(ORBIT, "/stepup privacy");
        bo.press(seenBy(bo), "Delete my data");
        bo.form().submit();
        for (int quarter = 0; quarter < 4; quarter++) {
            bot.settle();
            bot.clock().moveBy(Duration.ofSeconds(20));
        }
        bot.settle();

        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
        assertThat(actions()).containsExactly(Action.SET_UP, Action.CHANGED, Action.PAUSED);
        bo.form().close();
    }

    @Test
    void aDeletedTeamLeavesWhoDeletedIt() {
        orbitIsSetUp();
        wants("schedule.ending.delete");
        ana.form().type(text("schedule.ending.name", "Orbit"), "Orbit").submit();
        bot.clock().moveBy(Duration.ofMinutes(2));
        bot.settle();

        assertThat(orbit()).isEmpty();
        assertThat(noted()).extracting(AuditEntry::action).containsExactly(Action.SET_UP, Action.DELETED);
    }

    @Test
    void afterTwelveMonthsItIsForgotten() {
        WorkspaceId workspace = new WorkspaceId("T0ORBIT");
        Instant then = bot.clock().instant().minus(Duration.ofDays(364));
        bot.part(AuditLog.class)
                .append(new AuditEntry(workspace, "T-1", new MemberId("U0ANA"), Action.PAUSED, List.of(), then));
        bot.settle();
        assertThat(actions()).containsExactly(Action.PAUSED);

        bot.clock().moveBy(Duration.ofDays(2));
        bot.settle();
        assertThat(noted()).isEmpty();
    }

    private void changes(Consumer<Form> change) {
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        change.accept(ana.form());
        assertThat(ana.form().submit().errors()).isEmpty();
        bot.settle();
    }

    private List<Action> actions() {
        return noted().stream().map(AuditEntry::action).toList();
    }

    /** The first on top. */
    private List<AuditEntry> noted() {
        List<AuditEntry> latestFirst = bot.part(AuditLog.class).last(new WorkspaceId("T0ORBIT"), 50);
        return IntStream.rangeClosed(1, latestFirst.size())
                .mapToObj(n -> latestFirst.get(latestFirst.size() - n))
                .toList();
    }
}
