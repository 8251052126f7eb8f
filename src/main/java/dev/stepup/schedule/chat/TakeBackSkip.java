package dev.stepup.schedule.chat;

import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.schedule.ScheduleNotes;
import dev.stepup.schedule.SteerSchedule;
import dev.stepup.team.Team;
import dev.stepup.team.people.PeopleZones;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets a check-in that was skipped come after all: by word, by the button of the skip, or by that of the schedule. */
@Component
@Order(1)
final class TakeBackSkip implements Listener, ScheduleNotes {

    private static final String ACTION = "skip_undo";

    private final SteerSchedule steer;
    private final SkippableDay days;
    private final PeopleZones peopleZones;
    private final Replies replies;
    private final AfterAck afterAck;

    TakeBackSkip(SteerSchedule steer, SkippableDay days, PeopleZones peopleZones, Replies replies, AfterAck afterAck) {
        this.steer = steer;
        this.days = days;
        this.peopleZones = peopleZones;

        this.replies = replies;
        this.afterAck = afterAck;
    }

    static Button button(Team team, LocalDate day, Words words) {
        return Buttons.button(ACTION, words.say("schedule.skip.undo"), SkippableDay.value(team, day));
    }

    @Override
    public List<String> about(Team team, ZoneId zone, Words words) {
        return List.of();
    }

    @Override
    public List<Button> buttons(Team team, Words words) {
        return steer.lastSkip(team).stream()
                .map(skip ->
                        Buttons.button(ACTION, words.say("schedule.skip.undo"), SkippableDay.value(team, skip.day())))
                .toList();
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(ACTION, this::pressed);
    }

    private void pressed(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        String value = press.value();
        Message said = days.with(asker, value, words, (team, day) -> takeBack(team, day, asker, words));
        Interaction interaction = press.interaction();
        afterAck.run(interaction, () -> replies.say(interaction, said, true));
    }

    /** The check-in that was skipped last. */
    Message last(Team team, Asker asker, Words words) {
        return steer.lastSkip(team)
                .map(skip -> takeBack(team, skip.day(), asker, words))
                .orElseGet(() -> Message.of(words.say("schedule.skip.nothingToUndo")));
    }

    private Message takeBack(Team team, LocalDate day, Asker asker, Words words) {
        ZoneId zone = peopleZones.zoneOf(asker.workspace(), asker.id());
        return Message.of(steer.takeBack(team, day, asker.id())
                .map(back -> words.say(
                                "schedule.skip.undone",
                                Markup.escape(team.name()),
                                words.moment(steer.comesFor(asker.id(), team, back), zone))
                        + (steer.isPaused(team) ? "\n" + words.say("schedule.skip.undone.paused") : "")
                        + SteeringCommands.trouble(team, words))
                .orElseGet(() -> words.say("schedule.skip.nothingToUndo")));
    }
}
