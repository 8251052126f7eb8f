package dev.stepup.pulse;

import dev.stepup.workspace.MemberId;
import java.util.Optional;
import java.util.Set;

/** What a check-in says to the people it asks; it may be repeated and is read once. */
public interface Prompts {

    /** Tells these people. */
    void send(PulseRound round, Wave wave);

    /** Tells these people that they are not asked any more, and how to go on. */
    void stopAsking(PulseRound round, Set<MemberId> people);

    /** Lets this person, who was told so with this round, read that they are asked again. */
    void showAskedAgain(PulseRound round, MemberId member);

    /** Lets what this person was told, who has not answered, say until when the round is open now. */
    void showNewEnd(PulseRound round, MemberId member, boolean remindersOff);

    /** Lets what this person was told show what they answered, and until when they may change it. */
    void showAnswer(PulseRound round, MemberId member, Answer answer);

    /** Lets what this person was told say that they will not answer, and until when they still may. */
    void showDeclined(PulseRound round, MemberId member);

    /** Lets this person know that they need not answer, because they have opted out. */
    void release(PulseRound round, MemberId member);

    /** Lets what this person was told say that the round takes no more answers, and what theirs was. */
    void showOver(PulseRound round, MemberId member, Optional<Answer> answer, boolean remindersOff);

    /** Lets what this person was told say that the round is over, because its team, once called so, was deleted. */
    void showDeleted(PulseRound round, MemberId member, String team);
}
