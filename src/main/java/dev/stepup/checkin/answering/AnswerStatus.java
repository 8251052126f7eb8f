package dev.stepup.checkin.answering;

import dev.stepup.checkin.CheckIn;
import java.util.Optional;

/** Whether somebody can answer a check-in now. */
public sealed interface AnswerStatus {

    /** They may, and have answered this so far. */
    record Open(CheckIn checkIn, Optional<Answer> soFar) implements AnswerStatus {}

    /** Its digest is posted, or was due and is posted only on request. No answer is stored any more. */
    record TooLate(CheckIn checkIn) implements AnswerStatus {}

    /** There is no such check-in, or it does not ask them. */
    record NotAsked() implements AnswerStatus {}
}
