package dev.stepup.schedule;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.team.Team;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says that a team's check-ins are on hold because nothing can be posted in its channel. */
@Component
@Order(0)
final class ChannelTroubleNotes implements ScheduleNotes {

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return team.trouble()
                .map(trouble -> words.say("team.rests." + trouble, Markup.channel(team.channel())))
                .map(List::of)
                .orElseGet(List::of);
    }
}
