package dev.stepup.schedule;

import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;

/** What a feature has to say where somebody asks for a team's schedule. */
public interface ScheduleNotes {

    /** Sentences in mrkdwn; times are in this zone. */
    List<String> about(Team team, ZoneId zone, Words words);
}
