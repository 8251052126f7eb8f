package dev.stepup.conversation;

import static dev.stepup.conversation.Said.assertThat;

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
                .says("report.lettingGo.title", "Orbit")
                .says("report.turnout", 5, 8)
                .says("report.lettingGo.most", "Sensemaking", "Chen Wei and Hana Iyer")
                .says("report.lettingGo.uneven", "Sensemaking")
                .satisfiesAnyOf(
                        words -> assertThat(words).says("report.lettingGo.ask.SENSEMAKING", "Chen Wei"),
                        words -> assertThat(words).says("report.lettingGo.ask.SENSEMAKING", "Hana Iyer"));
        assertThat(digest.words()).doesNotSay("report.lettingGo.most").doesNotSay("report.lettingGo.ask.SENSEMAKING");
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
                .says("report.lettingGo.alone", "Inventing")
                .says("report.lettingGo.alone.INVENTING");
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
                .says("report.lettingGo.nothing")
                .contains("*Visioning*")
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
            assertThat(other.lastDm().words()).doesNotSay("report.lettingGo.title");
        }
    }
}
