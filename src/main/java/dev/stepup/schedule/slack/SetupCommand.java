package dev.stepup.schedule.slack;

import com.slack.api.model.view.View;
import dev.stepup.schedule.Schedules;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Command;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup setup} opens the team form. */
@Component
@Order(10)
final class SetupCommand implements Subcommand {

    private final Teams teams;
    private final Schedules schedules;
    private final Access access;
    private final People people;
    private final SlackWeb web;

    SetupCommand(Teams teams, Schedules schedules, Access access, People people, SlackWeb web) {
        this.teams = teams;
        this.schedules = schedules;
        this.access = access;
        this.people = people;
        this.web = web;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public String helpKey() {
        return "schedule.help.setup";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return teams.ofChannel(asker.workspace(), asker.channel())
                .map(team -> access.mayRun(team, asker.asker()))
                .orElseGet(() -> access.isAdmin(asker.workspace(), asker.asker()));
    }

    @Override
    public Reply answer(Command command, Words words) {
        if (!offeredTo(command)) {
            return Reply.words(words.say("schedule.setup.notAllowed"));
        }
        Optional<Team> team = teams.ofChannel(command.workspace(), command.channel());
        View form = team.flatMap(known -> schedules
                        .of(known.workspace(), known.id())
                        .map(schedule -> TeamForm.of(known, schedule, words)))
                .orElseGet(() -> TeamForm.empty(command.asker(), zoneOf(command), channel(command), words));
        return web.open(command.workspace(), command.trigger(), form) instanceof CallOutcome.Delivered
                ? Reply.nothing()
                : Reply.words(words.say("slack.formDidNotOpen"));
    }

    private ZoneId zoneOf(Command command) {
        return people.find(command.workspace(), command.asker())
                .map(Person::zone)
                .orElse(ZoneOffset.UTC);
    }

    /** Where it was typed, unless that is a direct conversation. */
    private static Optional<String> channel(Command command) {
        return command.channel().startsWith("D") || command.channel().isEmpty()
                ? Optional.empty()
                : Optional.of(command.channel());
    }
}
