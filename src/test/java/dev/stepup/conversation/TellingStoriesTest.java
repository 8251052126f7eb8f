package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

import dev.stepup.sandbox.Client;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Long stories, of characters that take Slack's markup five characters each. */
class TellingStoriesTest extends ConversationTest {

    private static final String STORY = "&".repeat(2000);
    private static final String SHOWN = "(?:&amp;)+…";

    @BeforeEach
    void everybodyTellsOne() {
        aCheckInRuns();
        for (Client person : eight) {
            String named = person == goran ? "Hana Iyer" : "Goran Petrov";
            assertThat(opensTheForm(person)
                            .choose("Inventing", named)
                            .type("Story", STORY)
                            .submit()
                            .ok())
                    .isTrue();
            bot.settle();
        }
    }

    @Test
    void aStoryIsShownAsFarAsThereIsRoomAndIsStoredWhole() {
        assertThat(prompt(bo).words()).containsPattern("> " + SHOWN);
        bo.press(prompt(bo), "Change my answer");
        assertThat(bo.form().value("Story")).containsExactly(STORY);
    }

    @Test
    void theDigestHasRoomForAll() {
        assertThat(theDigestComes().words()).says("report.turnout", 8, 8).containsPattern("> " + SHOWN);
        assertThat(me(goran).words()).containsPattern("> " + SHOWN);
    }
}
