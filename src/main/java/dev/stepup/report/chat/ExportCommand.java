package dev.stepup.report.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.report.export.Export;
import dev.stepup.report.export.SendExport;
import dev.stepup.report.summary.Period;
import dev.stepup.report.summary.SummaryRequest;
import dev.stepup.schedule.TeamZones;
import dev.stepup.team.Team;
import dev.stepup.team.access.LeadPermission;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup export} sends a team's figures as a file, by direct message. */
@Component
@Order(45)
final class ExportCommand implements Subcommand {

    private static final String EXAMPLE = "report.export.example";
    private static final SummaryRequest.PersonReader NOBODY = (typed, at) -> Optional.empty();

    private final SendExport sendExport;
    private final LeadPermission leadPermission;
    private final TeamZones teamZones;
    private final NotUnderstoodMessage notUnderstoodMessage;
    private final AfterAck afterAck;
    private final Clock clock;

    ExportCommand(
            SendExport sendExport,
            LeadPermission leadPermission,
            TeamZones teamZones,
            NotUnderstoodMessage notUnderstoodMessage,
            AfterAck afterAck,
            Clock clock) {
        this.sendExport = sendExport;
        this.leadPermission = leadPermission;
        this.teamZones = teamZones;
        this.notUnderstoodMessage = notUnderstoodMessage;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String helpKey() {
        return "report.help.export";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return leadPermission.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadPermission.answer(command, words, team -> export(command, team, words));
    }

    private static SummaryRequest read(TypedWords typed, LocalDate today, Words words) {
        return SummaryRequest.read(typed, today, words.locale(), NOBODY);
    }

    private static boolean isPeriod(SummaryRequest wish) {
        return wish.understood().equals(wish.periodWords());
    }

    private Reply export(Command command, Team team, Words words) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, teamZones.of(team));
        SummaryRequest wish = read(command.typed(), today, words);
        Optional<String> better = wish.corrected(command.words(), today, words.locale(), NOBODY)
                .filter(right -> isPeriod(read(TypedWords.of(right), today, words)));
        if (better.isPresent()) {
            return notUnderstoodMessage.didYouMean(command, wish, better.get(), words);
        }
        if (!isPeriod(wish)) {
            return Reply.words(notUnderstoodMessage.besidesPeriod(command.workspace(), wish, EXAMPLE, words));
        }
        if (wish.refused().isPresent()) {
            return Reply.words(notUnderstoodMessage.refused(command.workspace(), wish, EXAMPLE, words));
        }
        Period weeks = wish.period().wholeWeeks();
        Export export =
                new Export(command.workspace(), "export-" + command.id(), team.id(), command.asker(), weeks, now, now);
        sendExport.wish(export);
        // If this is lost, the next look for due work finds the request again.
        afterAck.run(() -> sendExport.send(export));
        return Reply.words(
                words.say("report.export.coming", Markup.escape(team.name()), words.period(weeks.from(), weeks.to())));
    }
}
