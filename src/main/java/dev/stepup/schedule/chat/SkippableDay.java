package dev.stepup.schedule.chat;

import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** The check-in a skip button refers to. Its value is the check-in's day and the team's id. */
@Component
final class SkippableDay {

    private final Teams teams;
    private final Access access;

    SkippableDay(Teams teams, Access access) {
        this.teams = teams;
        this.access = access;
    }

    static String value(Team team, LocalDate day) {
        return day + "/" + team.id();
    }

    /** Does this with what such a value names, where this person runs that team. */
    Message with(Asker asker, String value, Words words, BiFunction<Team, LocalDate, Message> deed) {
        int slash = value.indexOf('/');
        Optional<Team> team = teams.find(asker.workspace(), value.substring(slash + 1))
                .filter(found -> access.mayRun(found, asker.id()));
        Optional<LocalDate> day = day(value.substring(0, Math.max(0, slash)));
        return team.isPresent() && day.isPresent()
                ? deed.apply(team.get(), day.get())
                : Message.of(words.say(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly")));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }
}
