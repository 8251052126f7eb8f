package dev.stepup.report.slack;

import dev.stepup.checkin.CheckIn;
import dev.stepup.report.LeadNotes;
import dev.stepup.report.LettingGo;
import dev.stepup.report.WeeklyDigest;
import dev.stepup.slack.Destination;
import dev.stepup.slack.MessageKey;
import dev.stepup.slack.OutboxMessage;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackOutbox;
import dev.stepup.team.Names;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The leads' notes as direct messages, each in the lead's own language; never in a channel. */
@Component
final class SlackLeadNotes implements LeadNotes {

    private static final int DAYS_OF_A_WEEK = 7;

    private final Names names;
    private final Readers readers;
    private final SlackOutbox outbox;

    SlackLeadNotes(Names names, Readers readers, SlackOutbox outbox) {
        this.names = names;
        this.readers = readers;
        this.outbox = outbox;
    }

    @Override
    public void tell(Team team, CheckIn checkIn, WeeklyDigest.Shown digest, Map<MemberId, LettingGo> notes) {
        Function<MemberId, String> nameOf = names.among(checkIn.workspace(), checkIn.roster());
        long week = digest.day().toEpochDay() / DAYS_OF_A_WEEK;
        List<OutboxMessage> outboxMessages = new ArrayList<>();
        notes.forEach((lead, found) -> {
            var note = new LettingGoNote(team.name(), week, nameOf, readers.wordsFor(team.workspace(), lead));
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
