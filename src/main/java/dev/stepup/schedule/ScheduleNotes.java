package dev.stepup.schedule;

import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;

/** What a feature has to say where somebody asks for a team's schedule. */
public interface ScheduleNotes {

    /** Sentences in mrkdwn; times are in this zone. */
    List<String> about(Team team, ZoneId zone, Words words);

    /** Buttons for those who run the team. */
    default List<Press> buttons(Team team, Words words) {
        return List.of();
    }

    /** A button. */
    record Press(String action, String label, String value) {}
}
