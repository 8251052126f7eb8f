package dev.stepup.checkin.answering;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.workspace.MemberId;
import java.util.Optional;
import java.util.Set;

/** The messages of a check-in to the people it asks. Sending one again changes nothing. */
public interface Prompts {

    /** Tells these people. */
    void send(CheckIn checkIn, PromptBatch batch);

    /** Tells these people that they are not asked any more, and how to go on. */
    void stopAsking(CheckIn checkIn, Set<MemberId> people);

    /** Tells this person, in the message that said otherwise, that they are asked again. */
    void showAskedAgain(CheckIn checkIn, MemberId member);

    /** Lets what this person was told, who has not answered, say until when the check-in is open now. */
    void showNewEnd(CheckIn checkIn, MemberId member, boolean remindersOff);

    /** Lets what this person was told show what they answered, and until when they may change it. */
    void showAnswer(CheckIn checkIn, MemberId member, Answer answer);

    /** The same for somebody who has just answered. They read it even if the earlier message is gone. */
    void confirmAnswer(CheckIn checkIn, MemberId member, Answer answer);

    /** Lets what this person was told say that they will not answer, and until when they still may. */
    void showDeclined(CheckIn checkIn, MemberId member);

    /** The same for somebody who has just declined. They read it even if the earlier message is gone. */
    void confirmDeclined(CheckIn checkIn, MemberId member);

    /** Confirms in a reminder that reminders are off or on, to the person who switched them there. */
    void confirmReminders(CheckIn checkIn, PromptBatch.Kind kind, MemberId member, boolean off);

    /** The same where the check-in takes no more answers. */
    void confirmRemindersOver(CheckIn checkIn, PromptBatch.Kind kind, MemberId member, boolean off);

    /** Lets this person know that they need not answer, because they have opted out. */
    void release(CheckIn checkIn, MemberId member);

    /** Lets what this person was told say that the check-in takes no more answers, and what theirs was. */
    void showOver(CheckIn checkIn, MemberId member, Optional<Answer> answer, boolean remindersOff);

    /** Lets what this person was told say that the check-in is over, because its team, once called so, was deleted. */
    void showDeleted(CheckIn checkIn, MemberId member, String team);
}
