package dev.stepup.team.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandButtons;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.typed.TypedText;
import dev.stepup.team.Teams;
import dev.stepup.team.absence.AwayRequest;
import dev.stepup.team.absence.ReportAbsence;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** {@code /stepup away until 2026-12-01} and {@code back}. */
@Configuration(proxyBeanMethods = false)
class AwayCommands {

    private static final int AN_EXAMPLE_AHEAD = 7;

    @Bean
    @Order(80)
    Subcommand away(ReportAbsence reportAbsence, Teams teams) {
        return new OfMembers("away", teams, (command, words) -> away(reportAbsence, command, words));
    }

    @Bean
    @Order(81)
    Subcommand back(ReportAbsence reportAbsence, Teams teams) {
        return new OfMembers(
                "back",
                teams,
                (command, words) -> Reply.words(words.say(
                        reportAbsence.back(command.workspace(), command.asker()) ? "team.back" : "team.back.wasHere")));
    }

    private static Reply away(ReportAbsence reportAbsence, Command command, Words words) {
        LocalDate today = reportAbsence.today(command.workspace(), command.asker());
        AwayRequest wish = AwayRequest.read(command.words(), today, words.locale());
        if (wish instanceof AwayRequest.Through through) {
            var absence = reportAbsence.through(through.lastDay(), command.workspace(), command.asker());
            String text =
                    words.say("team.away", words.weekday(absence.lastDay()), words.weekday(absence.firstDayBack()));
            return through.other()
                    .map(other -> otherwise(text, command, other, words))
                    .orElseGet(() -> Reply.words(text));
        }
        if (wish instanceof AwayRequest.Later later) {
            return fromToday(later, command, words);
        }
        Optional<String> better = wish instanceof AwayRequest.NotUnderstood
                ? AwayRequest.corrected(command.words(), today, words.locale())
                : Optional.empty();
        return better.map(right -> CommandButtons.didYouMean(
                        plain(command.words()), command.with(right), command.with(plain(right)), words))
                .orElseGet(() -> Reply.words(how(reportAbsence, wish, command, words) + " "
                        + words.say(
                                "team.away.example",
                                today.plusDays(AN_EXAMPLE_AHEAD).toString())));
    }

    /** How a date was read that reads differently elsewhere, with a button that takes the other. */
    private static Reply otherwise(String text, Command command, LocalDate other, Words words) {
        String day = words.weekday(other);
        return CommandButtons.offer(
                text + "\n" + words.say("team.away.readAs", Markup.escape(plain(command.words())), day),
                command.with("until " + other),
                words.say("team.away.readAs.other", day));
    }

    private static Reply fromToday(AwayRequest.Later later, Command command, Words words) {
        String until = "until " + later.lastDay();
        return CommandButtons.offer(
                words.say("team.away.later", words.weekday(later.firstDay()), until),
                command.with(until),
                words.say("team.away.later.fromToday"));
    }

    private static String plain(String typed) {
        return Markup.shorten(TypedText.plain(typed, MemberId::value), 40);
    }

    private static String how(ReportAbsence reportAbsence, AwayRequest wish, Command command, Words words) {
        if (wish instanceof AwayRequest.Over over) {
            return words.say("team.away.over", words.weekday(over.day()));
        }
        if (wish instanceof AwayRequest.TooFar far) {
            return words.say("team.away.tooFar", far.day().toString());
        }
        if (wish instanceof AwayRequest.NotUnderstood other) {
            return words.say("team.away.notUnderstood", Markup.escape(plain(other.words())));
        }
        return reportAbsence
                .now(command.workspace(), command.asker())
                .map(absence -> words.say("team.away.is", words.weekday(absence.lastDay())))
                .orElseGet(() -> words.say("team.away.isNot"));
    }

    private record OfMembers(String name, Teams teams, BiFunction<Command, Words, Reply> deed) implements Subcommand {

        @Override
        public String helpKey() {
            return "team.help." + name;
        }

        @Override
        public boolean offeredTo(Command asker) {
            return teams.of(asker.workspace(), asker.asker()).stream().anyMatch(team -> team.has(asker.asker()));
        }

        @Override
        public Reply answer(Command command, Words words) {
            return offeredTo(command) ? deed.apply(command, words) : Reply.words(words.say("team.noneOfYours"));
        }
    }
}
