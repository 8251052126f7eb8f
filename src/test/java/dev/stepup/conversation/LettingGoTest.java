package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.sandbox.Client;
import dev.stepup.sandbox.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettingGoTest extends ConversationTest {

    @Test
    void aLeadReadsWhatToHandOverAndToWhom() {
        aCheckInRuns();
        for (Client person : List.of(bo, dara, eli, fatima, goran)) {
            names(person, "Sensemaking", "Ana Almeida", person == bo || person == dara ? "Chen Wei" : "Hana Iyer");
        }
        countsDms(ana);

        Message digest = theDigestComes();

        Message note = newDms(ana).get(0);
        assertThat(newDms(ana)).hasSize(1);
        assertThat(note.words())
                .contains("Orbit, for you as a lead", "Nobody else reads this", "5 of 8 answered.")
                .contains(
                        "You were named for *Sensemaking* more often than anyone. Also named: Chen Wei and Hana Iyer.")
                .contains("*Sensemaking* rests on the fewest people.")
                .containsAnyOf("ask Chen Wei to open the next review", "ask Hana Iyer to open the next review");
        assertThat(digest.words()).doesNotContain("more often than anyone", "hand it over");
        assertThat(note.text()).doesNotContain("Sensemaking");
    }

    @Test
    void whoeverCarriedItAloneHearsHowToFindSomebody() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen, dara, eli, fatima)) {
            names(person, "Inventing", "Ana Almeida");
        }
        countsDms(ana);
        theDigestComes();

        assertThat(newDms(ana).get(0).words())
                .contains("You were named for *Inventing*, and nobody else was.", "half-finished ideas");
    }

    @Test
    void aLeadWhoCarriedNothingMostHearsSo() {
        aCheckInRuns();
        for (Client person : List.of(ana, bo, chen, dara, eli)) {
            names(person, "Visioning", "Hana Iyer");
        }
        countsDms(ana);
        theDigestComes();

        assertThat(newDms(ana).get(0).words())
                .contains("Nothing rests mostly on you this time.", "*Visioning*")
                .doesNotContain("Hana");
    }

    @Test
    void nobodyElseGetsANoteAndNobodyDoesOnTooFewMentions() {
        aCheckInRuns();
        for (Client person : List.of(bo, chen, dara, eli, fatima)) {
            names(person, "Relating");
        }
        names(bo, "Visioning", "Ana Almeida");
        countsDms(ana);
        theDigestComes();
        assertThat(newDms(ana)).isEmpty();

        for (Client other : List.of(bo, chen, dara)) {
            assertThat(other.lastDm().words()).doesNotContain("as a lead");
        }
    }
}
