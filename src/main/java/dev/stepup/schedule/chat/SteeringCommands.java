package dev.stepup.schedule.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.schedule.SteerSchedule;
import dev.stepup.schedule.TeamZones;
import dev.stepup.team.Team;
import dev.stepup.team.access.LeadPermission;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** {@code /stepup pause} and {@code resume}. */
@Configuration(proxyBeanMethods = false)
class SteeringCommands {

    @Bean
    @Order(70)
    Subcommand pause(SteerSchedule steer, LeadPermission leadPermission) {
        return new Steering("pause", leadPermission, (team, command, words) -> {
            steer.pause(team, command.asker());
            return words.say("schedule.pausedNow", Markup.escape(team.name()));
        });
    }

    @Bean
    @Order(71)
    Subcommand resume(SteerSchedule steer, LeadPermission leadPermission, TeamZones teamZones) {
        return new Steering(
                "resume",
                leadPermission,
                (team, command, words) -> words.say(
                                "schedule.resumed",
                                Markup.escape(team.name()),
                                words.moment(
                                        steer.comesFor(command.asker(), team, steer.resume(team, command.asker())),
                                        teamZones.of(team, command.asker())))
                        + trouble(team, words));
    }

    /** That nothing comes before the channel is mended, where it is in trouble. */
    static String trouble(Team team, Words words) {
        return team.trouble()
                .map(trouble -> "\n" + words.say("team.rests." + trouble, Markup.channel(team.channel())))
                .orElse("");
    }

    /** What one of them does; returns what to say. */
    private interface Deed {
        String with(Team team, Command command, Words words);
    }

    private record Steering(String name, LeadPermission leadPermission, Deed deed) implements Subcommand {

        @Override
        public String helpKey() {
            return "schedule.help." + name;
        }

        @Override
        public boolean offeredTo(Command asker) {
            return leadPermission.mayBeAskedBy(asker);
        }

        @Override
        public Reply answer(Command command, Words words) {
            return leadPermission.answer(command, words, team -> Reply.words(deed.with(team, command, words)));
        }
    }
}
