package dev.stepup.report.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.platform.FileSender;
import dev.stepup.chat.platform.FileSender.Outcome;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.OptOuts;
import dev.stepup.report.export.Export;
import dev.stepup.report.export.FiguresCsv;
import dev.stepup.report.export.SendExport.ExportBoard;
import dev.stepup.report.summary.Summarize;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Sends exports as files in a direct message, or says why there is none. */
@Component
final class ChatExportBoard implements ExportBoard {

    private final Summarize summarize;
    private final DisplayNames names;
    private final OptOuts optOuts;
    private final ReaderLocales readers;
    private final FileSender files;
    private final Outbox outbox;

    ChatExportBoard(
            Summarize summarize,
            DisplayNames names,
            OptOuts optOuts,
            ReaderLocales readers,
            FileSender files,
            Outbox outbox) {
        this.summarize = summarize;
        this.names = names;
        this.optOuts = optOuts;
        this.readers = readers;
        this.files = files;
        this.outbox = outbox;
    }

    @Override
    public boolean put(Team team, Export export) {
        Words words = readers.wordsFor(export.workspace(), export.asker());
        List<Tally.Shown> shown = summarize.shown(team, export.weeks());
        if (shown.isEmpty()) {
            boolean onlyOlder = summarize.lastExpired(team, export.weeks()).isPresent();
            return instead(team, export, onlyOlder ? "report.export.onlyOlder" : "report.export.nothing", words);
        }
        Outcome outcome = files.send(
                export.workspace(),
                export.asker(),
                "stepup-%s-%s.csv"
                        .formatted(export.weeks().from(), export.weeks().to()),
                FiguresCsv.of(shown, head(words), names(team, shown), optedOut(team, shown)),
                sentence(
                                FiguresCsv.tellsPeople(shown) ? "report.export.here" : "report.export.here.small",
                                team,
                                export,
                                words)
                        + summarize
                                .lastExpired(team, export.weeks())
                                .map(day -> " " + words.say("report.summary.border", words.date(day)))
                                .orElse(""));
        return switch (outcome) {
            case SENT -> true;
            case NOT_NOW -> false;
            case NOT_ALLOWED -> instead(team, export, "report.export.noScope", words);
            case REFUSED -> instead(team, export, "report.export.refused", words);
        };
    }

    @Override
    public void giveUp(Team team, Export export) {
        instead(team, export, "report.export.givenUp", readers.wordsFor(export.workspace(), export.asker()));
    }

    private boolean instead(Team team, Export export, String key, Words words) {
        outbox.send(
                export.workspace(),
                new OutboxMessage(
                        MessageKey.of("export", export.id()),
                        Destination.person(export.asker()),
                        Message.of(sentence(key, team, export, words))));
        return true;
    }

    private static String sentence(String key, Team team, Export export, Words words) {
        return words.say(
                key,
                Markup.escape(team.name()),
                words.period(export.weeks().from(), export.weeks().to()),
                team.minimumOfAnswers(),
                export.weeks().weeksToTryInstead());
    }

    private static List<String> head(Words words) {
        return List.of(
                words.say("report.column.week"),
                words.say("report.column.function"),
                words.say("report.column.person"),
                words.say("report.column.mentions"),
                words.say("report.column.answered"),
                words.say("report.column.asked"));
    }

    private Set<MemberId> optedOut(Team team, List<Tally.Shown> shown) {
        return optOuts.among(team.workspace(), roster(shown));
    }

    /** People who share a name are told apart by what differs. */
    private Function<MemberId, String> names(Team team, List<Tally.Shown> shown) {
        return names.among(team.workspace(), roster(shown));
    }

    private static Set<MemberId> roster(List<Tally.Shown> shown) {
        return shown.stream().flatMap(tally -> tally.roster().stream()).collect(Collectors.toSet());
    }
}
