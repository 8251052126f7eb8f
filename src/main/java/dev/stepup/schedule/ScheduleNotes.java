package dev.stepup.schedule;

import dev.stepup.chat.Button;
import dev.stepup.chat.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;

/** A feature's lines in the answer to {@code /stepup schedule}. */
public interface ScheduleNotes {

    /** Sentences with markup; times are in this zone. */
    List<String> about(Team team, ZoneId zone, Words words);

    /** Buttons for those who run the team. */
    default List<Button> buttons(Team team, Words words) {
        return List.of();
    }
}
