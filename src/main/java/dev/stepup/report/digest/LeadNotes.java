package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.Map;

/** Sends each lead a private note with a digest. Sending it again changes nothing. */
public interface LeadNotes {

    /** Lets each of these leads read what concerns them beside this digest. */
    void tell(Team team, CheckIn checkIn, WeeklyDigest.Shown digest, Map<MemberId, LeadNote> notes);
}
