package dev.stepup.conversation;

import static dev.stepup.conversation.Said.ANY;
import static dev.stepup.conversation.Said.assertThat;
import static dev.stepup.conversation.Said.text;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

/** A team keeps answers for a time; afterwards only figures are left, of nobody. */
class KeepingAnswersTest extends ConversationTest {

    private static final String STORY = "Bo told a story that is old by now";
    private static final String THANKS = "drew the old map";

    @Test
    void afterAYearAndAHalfNothingIsLeftButFigures() {
        orbitIsSetUp();
        Message digest = digestWithAStory();
        String before = details(digest);
        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
        assertThat(WhatIsStored.by(bot).holding(THANKS)).isNotEmpty();

        passes(Duration.ofDays(550));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
        assertThat(WhatIsStored.by(bot).holding(THANKS)).isEmpty();
        assertThat(WhatIsStored.by(bot).holding("U0BO"))
                .noneMatch(field -> field.startsWith("nominations")
                        || field.startsWith("check_ins")
                        || field.startsWith("tallies")
                        || field.startsWith("exports"));
        assertThat(details(digest)).isEqualTo(before);
    }

    @Test
    void namesThatStoodInPlaceOfNumbersAreGoneWithThePeople() {
        orbitIsSetUp();
        Message digest = digestWithAStory();
        assertThat(details(bo, digest)).says("report.details.names", "Inventing", "Goran Petrov");

        passes(Duration.ofDays(550));

        assertThat(details(bo, digest)).says("report.details.names.gone", "Inventing");
    }

    @Test
    void withinThatTimeEverythingIsKept() {
        orbitIsSetUp();
        digestWithAStory();

        passes(Duration.ofDays(500));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
    }

    @Test
    void aTeamKeepsThemForAsLongAsItsFormSays() {
        orbitIsSetUp(form -> form.pick(text("schedule.form.retention"), text("schedule.form.retention.months", 3)));
        Message digest = digestWithAStory();
        String before = details(digest);

        passes(Duration.ofDays(80));
        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
        passes(Duration.ofDays(20));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
        assertThat(details(digest)).isEqualTo(before);
    }

    @Test
    void aTeamThatKeepsThemUntilTheyAreDeletedLosesNothing() {
        orbitIsSetUp(form -> form.pick(text("schedule.form.retention"), text("schedule.form.retention.untilDeleted")));
        digestWithAStory();

        passes(Duration.ofDays(1000));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();
    }

    @Test
    void anArchivedTeamKeepsThemNoLongerEither() {
        orbitIsSetUp();
        digestWithAStory();
        ana.say(ORBIT, "/stepup setup");
        ana.form().press(text("schedule.form.more"));
        ana.form().press(text("schedule.ending.open"));
        ana.form()
                .pick(text("schedule.ending.what"), text("schedule.ending.archive"))
                .submit();
        ana.form().submit();
        bot.settle();
        assertThat(orbit()).isEmpty();

        passes(Duration.ofDays(550));

        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
    }

    @Test
    void figuresOverSeveralCheckInsEndThereAndSaySo() {
        orbitIsSetUp(form -> form.pick(text("schedule.form.retention"), text("schedule.form.retention.months", 3)));
        digestWithAStory();
        passes(Duration.ofDays(60));
        digestWithAStory();
        passes(Duration.ofDays(40));

        String summary = said(ana, "/stepup summary last 26 weeks");
        assertThat(summary)
                .says("report.turnout", 5, 8, 0, 1)
                .says("report.summary.border", ANY)
                .doesNotSay("report.summary.withheld");

        said(ana, "/stepup export last 26 weeks");
        bot.settle();
        assertThat(ana.lastDm().words()).says("report.summary.border", ANY);

        passes(Duration.ofDays(60));
        assertThat(said(ana, "/stepup summary last 26 weeks")).says("report.summary.onlyOlder");
        said(ana, "/stepup export last 26 weeks");
        bot.settle();
        assertThat(ana.lastDm().words()).says("report.export.onlyOlder", "Orbit", ANY);
    }

    @Test
    void aNightThatIsCutShortIsDoneAgain() {
        orbitIsSetUp();
        digestWithAStory();
        bot.whileItCannotRead("tallies", () -> passes(Duration.ofDays(550)));
        assertThat(WhatIsStored.by(bot).holding(STORY)).isNotEmpty();

        bot.settle();

        assertThat(WhatIsStored.by(bot).holding(STORY)).isEmpty();
        assertThat(bot.part(MongoOperations.class).getCollection("check_ins").countDocuments())
                .isZero();
    }

    private Message digestWithAStory() {
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();
        List.of(ana, bo, chen, dara, eli).forEach(this::names);
        bo.say(ORBIT, "/stepup thanks @goran inventing " + THANKS);
        bot.clock().moveBy(Duration.ofMinutes(1));
        return theDigestComes();
    }

    private void names(Client person) {
        assertThat(opensTheForm(person)
                        .choose("Visioning", "Goran Petrov", person == ana ? "Hana Iyer" : "Fatima Haddad")
                        .choose("Relating", "Goran Petrov", person == ana ? "Bo Lindqvist" : "Ana Almeida")
                        .type("Story", person == bo ? STORY : "")
                        .submit()
                        .ok())
                .isTrue();
    }

    private String details(Message digest) {
        return details(ana, digest);
    }

    private static String details(Client reader, Message digest) {
        reader.press(digest, "Details");
        String words = reader.form().words();
        reader.form().close();
        return words;
    }

    private void passes(Duration time) {
        bot.clock().moveBy(time);
        bot.settle();
    }
}
