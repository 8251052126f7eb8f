package dev.stepup.report.slack;

import dev.stepup.report.Export;
import dev.stepup.report.Period;
import dev.stepup.report.SendExport;
import dev.stepup.report.SummaryWish;
import dev.stepup.schedule.HomeZones;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.LeadsOnly;
import dev.stepup.team.Team;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup export} sends a team's figures as a file, by direct message. */
@Component
@Order(45)
final class ExportCommand implements Subcommand {

    private static final String EXAMPLE = "report.export.example";

    private final SendExport sendExport;
    private final LeadsOnly leadsOnly;
    private final HomeZones homeZones;
    private final WrongWords wrongWords;
    private final AfterAck afterAck;
    private final Clock clock;

    ExportCommand(
            SendExport sendExport,
            LeadsOnly leadsOnly,
            HomeZones homeZones,
            WrongWords wrongWords,
            AfterAck afterAck,
            Clock clock) {
        this.sendExport = sendExport;
        this.leadsOnly = leadsOnly;
        this.homeZones = homeZones;
        this.wrongWords = wrongWords;
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
        return leadsOnly.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadsOnly.answer(command, words, team -> export(command, team, words));
    }

    private Reply export(Command command, Team team, Words words) {
        Instant now = clock.instant();
        SummaryWish wish = SummaryWish.read(command.words(), LocalDate.ofInstant(now, homeZones.of(team)));
        if (!wish.understood().equals(wish.periodWords())) {
            return Reply.words(wrongWords.besidesPeriod(command.workspace(), wish, EXAMPLE, words));
        }
        if (wish.refused().isPresent()) {
            return Reply.words(wrongWords.refused(command.workspace(), wish, EXAMPLE, words));
        }
        Period weeks = wish.period().wholeWeeks();
        Export export = new Export(
                command.workspace(), "export-" + command.trigger(), team.id(), command.asker(), weeks, now, now);
        sendExport.wish(export);
        // Should this be lost, the agenda finds the wish again.
        afterAck.run(() -> sendExport.send(export));
        return Reply.words(
                words.say("report.export.coming", Mrkdwn.escape(team.name()), words.period(weeks.from(), weeks.to())));
    }
}
