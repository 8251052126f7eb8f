package dev.stepup.schedule.chat;

import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.schedule.SteerSchedule;
import dev.stepup.schedule.SteerSchedule.Skip;
import dev.stepup.team.Team;
import dev.stepup.team.access.LeadPermission;
import dev.stepup.team.people.PeopleZones;
import java.time.ZoneId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup skip} leaves out the next check-in after a look; {@code /stepup skip undo} takes that back. */
@Component
@Order(72)
final class SkipCommand implements Subcommand, ConfirmableAction {

    private static final String UNDO = "undo";

    private final SteerSchedule steer;
    private final TakeBackSkip takeBackSkip;
    private final SkippableDay days;
    private final LeadPermission leadPermission;
    private final PeopleZones peopleZones;

    SkipCommand(
            SteerSchedule steer,
            TakeBackSkip takeBackSkip,
            SkippableDay days,
            LeadPermission leadPermission,
            PeopleZones peopleZones) {
        this.steer = steer;
        this.takeBackSkip = takeBackSkip;
        this.days = days;
        this.leadPermission = leadPermission;
        this.peopleZones = peopleZones;
    }

    @Override
    public String name() {
        return "skip";
    }

    @Override
    public String helpKey() {
        return "schedule.help.skip";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return leadPermission.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        Asker asker = new Asker(command.workspace(), command.asker());
        boolean undo = command.words().strip().equalsIgnoreCase(UNDO);
        return leadPermission.answer(
                command,
                words,
                team -> Reply.message(undo ? takeBackSkip.last(team, asker, words) : ask(team, asker, words)));
    }

    private Message ask(Team team, Asker asker, Words words) {
        return steer.nextSkip(team)
                .map(skip -> Confirmation.ask(
                        name(),
                        say("schedule.skip.ask", team, skip, asker, words),
                        SkippableDay.value(team, skip.day()),
                        words))
                .orElseGet(() -> Message.of(words.say("schedule.skip.paused", Markup.escape(team.name()))));
    }

    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        return days.with(
                confirmation.asker(),
                confirmation.value(),
                words,
                (team, day) -> steer.skip(team, day, confirmation.asker().id())
                        .map(skip -> skipped(team, skip, confirmation.asker(), words))
                        .orElseGet(() -> Message.of(words.say("schedule.skip.notNext"))));
    }

    private Message skipped(Team team, Skip skip, Asker asker, Words words) {
        String text = say("schedule.skipped", team, skip, asker, words) + SteeringCommands.trouble(team, words);
        return Buttons.under(text, List.of(TakeBackSkip.button(team, skip.day(), words)));
    }

    private String say(String key, Team team, Skip skip, Asker asker, Words words) {
        ZoneId zone = peopleZones.zoneOf(asker.workspace(), asker.id());
        return words.say(
                key,
                Markup.escape(team.name()),
                words.moment(steer.comesFor(asker.id(), team, skip.leftOut()), zone),
                words.moment(steer.comesFor(asker.id(), team, skip.next()), zone));
    }
}
