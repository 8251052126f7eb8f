package dev.stepup.checkin;

import java.time.Instant;
import java.util.List;

/** The repository of check-ins with work to do, in all workspaces. */
public interface DueCheckIns {

    /** The running check-ins that have somebody to ask or to remind before this moment. */
    List<CheckIn> toGoOn(Instant before);

    /** The running check-ins that are to close before this moment. */
    List<CheckIn> toClose(Instant before);

    /** The running check-ins of which people have not been told yet until when they are open now. */
    List<CheckIn> toShowEnd();

    /** The closed check-ins whose digest is to be sent between these moments and has not been. */
    List<CheckIn> toReport(Instant from, Instant before);

    /**
     * The check-ins that opened after this moment, are counted or closed and have had their digest due
     * before that other one, and whose people have not been told yet that they are over.
     */
    List<CheckIn> toShowOver(Instant openedAfter, Instant dueBefore);
}
