package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.home.privacy.EraseAgain;
import dev.stepup.privacy.Deletions;
import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import dev.stepup.sandbox.Mishap;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** What somebody gave goes when they say so; what was reported stays as it was, and tells nothing about them. */
class DeletingMyDataTest extends ConversationTest {

    private static final String STORY = "Bo told a story that nobody else could tell";

    @Test
    void iReadWhatIsStoredOfMeInPlainWordsAndWithCounts() {
        aCheckInRuns();
        names(bo, "Inventing", "Ana Almeida");
        bo.say(ORBIT, "/stepup thanks @ana inventing the new stand-up");
        bot.settle();

        Message shown = bo.say(ORBIT, "/stepup privacy").message();

        assertThat(shown.words())
                .says("privacy.title")
                .says("privacy.stored.answers", 1)
                .says("privacy.stored.thanks", 1)
                .says("privacy.stored.checkIns", 1)
                .says("privacy.stored.teams", 1)
                .says("privacy.stored.profile");
        assertThat(shown.buttons())
                .containsExactly("Download my data", "Delete my data", text("privacy.takeBack"), "Opt out");
    }

    @Test
    void whoIsOnNoTeamReadsItTooInAnyChannel() {
        Message shown = kim.say("general", "/stepup privacy").message();

        assertThat(shown.words()).says("privacy.title");
        assertThat(shown.buttons()).contains("Opt out");
    }

    @Test
    void iTakeItAllWithMeAsAFile() {
        aCheckInRuns();
        bo.say(ORBIT, "/stepup thanks @ana inventing the new stand-up");
        names(chen, "Visioning", "Bo Lindqvist");
        bot.settle();

        Message shown = bo.say(ORBIT, "/stepup privacy").message();
        bo.press(shown, "Download my data");
        bot.settle();

        String file = slack.uploadedFile(
                        bo.lastDm().text().lines().reduce((first, last) -> last).orElseThrow())
                .orElseThrow();
        assertThat(file)
                .contains("\"thanks\"", "the new stand-up", "Ana Almeida", "\"timeZone\"")
                .doesNotContain("Chen", "U0CHEN");
    }

    @Test
    void withinAMinuteNothingIsLeftOfMe() {
        aCheckInRuns();
        answersWithAStory();
        bo.say(ORBIT, "/stepup thanks @ana inventing the new stand-up");
        bo.say(ORBIT, "/stepup away until 2027-02-01");
        names(ana, "Visioning", "Bo Lindqvist");

        deletesEverything();
        Duration minute = Duration.ofMinutes(1);
        for (Duration passed = Duration.ZERO; passed.compareTo(minute) < 0; passed = passed.plusSeconds(15)) {
            bot.clock().moveBy(Duration.ofSeconds(15));
            bot.settle();
        }

        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
        assertThat(WhatIsStored.by(bot).holding("Bo Lindqvist")).isEmpty();
        assertThat(bo.dms().stream().filter(Message::bot)).hasSize(1);
        assertThat(bo.lastDm().words()).says("privacy.deleted");
    }

    @Test
    void whatWasReportedStaysAsItWasButForMyName() {
        aCheckInRuns();
        names(ana, "Inventing", "Bo Lindqvist", "Chen Wei");
        names(chen, "Inventing", "Bo Lindqvist", "Dara Okafor");
        names(dara, "Inventing", "Bo Lindqvist", "Eli Rosen");
        names(eli, "Inventing", "Chen Wei");
        names(bo, "Inventing", "Ana Almeida");
        Message digest = theDigestComes();
        String before = said(ana, "/stepup summary");

        deletesEverything();
        aMinutePasses();

        assertThat(ana.again(digest).words()).isEqualTo(digest.words());
        assertThat(said(ana, "/stepup summary")).isEqualTo(before.replaceAll("Bo Lindqvist\\n(\\d\\n){4}", ""));
    }

    @Test
    void nobodyCanNameMeUntilIComeBackByMyself() {
        aCheckInRuns();
        deletesEverything();
        aMinutePasses();

        ana.say(ORBIT, "/stepup thanks @bo inventing the new stand-up");
        bot.settle();
        assertThat(WhatIsStored.by(bot).holding("the new stand-up")).isEmpty();
        assertThat(team().has(new MemberId("U0BO"))).isFalse();
        assertThat(opensTheForm(chen).options("Inventing")).doesNotContain("Bo Lindqvist");

        Message shown = bo.say(ORBIT, "/stepup privacy").message();
        bo.press(shown, "Opt in again");
        bot.clock().moveBy(Duration.ofDays(1));
        bot.settle();

        assertThat(team().has(new MemberId("U0BO"))).isTrue();
    }

    @Test
    void whatIsCutShortIsGoneOnWith() {
        aCheckInRuns();
        answersWithAStory();
        slack.trouble().next("chat.delete", Mishap.rateLimited(30));

        deletesEverything();
        bot.settle();
        assertThat(bo.dms().stream().filter(Message::bot)).isNotEmpty();
        aMinutePasses();
        aMinutePasses();

        assertThat(bo.dms().stream().filter(Message::bot)).hasSize(1);
        assertThat(bo.lastDm().words()).says("privacy.deleted");
        assertThat(bot.part(Deletions.class).dueBefore(bot.clock().instant().plus(Duration.ofDays(1))))
                .isEmpty();
    }

    @Test
    void iAmToldAlsoWhenTheBotStartsAnewInBetween() {
        aCheckInRuns();
        deletesEverything();
        bot.part(EraseAgain.class).everywhere();
        aMinutePasses();

        assertThat(bo.lastDm().words()).says("privacy.deleted");
    }

    @Test
    void aRestoredBackupBringsMeBackToNoOne() {
        aCheckInRuns();
        answersWithAStory();
        var mongo = bot.part(MongoOperations.class);
        Map<String, List<Document>> backup = new HashMap<>();
        for (String each : List.of("nominations", "check_ins", "people", "teams", "welcomes")) {
            backup.put(each, mongo.findAll(Document.class, each));
        }
        deletesEverything();
        aMinutePasses();
        countsDms(bo);

        backup.forEach((collection, documents) -> documents.forEach(document -> mongo.save(document, collection)));
        assertThat(WhatIsStored.by(bot).holding("U0BO")).isNotEmpty();
        bot.part(EraseAgain.class).everywhere();
        aMinutePasses();

        assertThat(WhatIsStored.by(bot).holding("U0BO")).isEmpty();
        assertThat(newDms(bo)).isEmpty();
    }

    /** With a story gone from a page, its reader would know who had told it. */
    @Test
    void noStoryOfAClosedCheckInIsLeftOnAnyPageThatCouldTellByItsAbsence() {
        aCheckInRuns();
        answersWithAStory();
        tells(chen, "Another story");
        names(dara, "Inventing", "Ana Almeida");
        names(eli, "Inventing", "Ana Almeida");
        names(fatima, "Inventing", "Ana Almeida");
        theDigestComes();
        assertThat(me(ana).words()).contains(STORY, "Another story");

        deletesEverything();
        aMinutePasses();

        assertThat(me(ana).words()).doesNotContain(STORY).doesNotContain("Another story");
    }

    private void answersWithAStory() {
        tells(bo, STORY);
    }

    private void tells(Client person, String story) {
        assertThat(opensTheForm(person)
                        .choose("Inventing", "Ana Almeida")
                        .type("Story", story)
                        .submit()
                        .ok())
                .isTrue();
        bot.settle();
    }

    private void deletesEverything() {
        bo.press(bo.say(ORBIT, "/stepup privacy").message(), "Delete my data");
        assertThat(bo.form().words()).contains(text("privacy.delete.stays"));
        assertThat(bo.form().submit().errors()).isEmpty();
        bo.form().close();
    }

    private void aMinutePasses() {
        for (int quarter = 0; quarter < 4; quarter++) {
            bot.clock().moveBy(Duration.ofSeconds(15));
            bot.settle();
        }
    }
}
