package dev.stepup.report.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.checkin.CheckIn;
import dev.stepup.report.digest.LeadNote;
import dev.stepup.report.digest.LeadNotes;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Sends leads their notes as direct messages in their own language, never in a channel. */
@Component
final class ChatLeadNotes implements LeadNotes {

    private static final int DAYS_OF_A_WEEK = 7;

    private final DisplayNames names;
    private final ReaderLocales readers;
    private final Outbox outbox;

    ChatLeadNotes(DisplayNames names, ReaderLocales readers, Outbox outbox) {
        this.names = names;
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void tell(Team team, CheckIn checkIn, WeeklyDigest.Shown digest, Map<MemberId, LeadNote> notes) {
        Function<MemberId, String> nameOf = names.among(checkIn.workspace(), checkIn.roster());
        long week = digest.day().toEpochDay() / DAYS_OF_A_WEEK;
        List<OutboxMessage> outboxMessages = new ArrayList<>();
        notes.forEach((lead, found) -> {
            var note = new LeadNoteMessage(team.name(), week, nameOf, readers.wordsFor(team.workspace(), lead));
            outboxMessages.add(new OutboxMessage(
                    MessageKey.ofTeam(team.id(), "letting-go", checkIn.id()).of(lead),
                    Destination.person(lead),
                    note.of(found, digest)));
        });
        if (!outboxMessages.isEmpty()) {
            outbox.send(team.workspace(), outboxMessages);
        }
    }
}
