package dev.stepup.report.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import dev.stepup.report.digest.PostDigest.DigestBoard;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Posts digests in the team's channel through the outbox. A channel has no language of its own, so they are in English.
 */
@Component
final class ChatDigestBoard implements DigestBoard {

    /** The kind of message that is the digest of the check-in it is about. */
    static final String KIND = "digest";

    private final DisplayNames names;
    private final Outbox outbox;
    private final Words words;

    ChatDigestBoard(DisplayNames names, Outbox outbox, Clock clock) {
        this.names = names;
        this.outbox = outbox;
        this.words = new Words(Locale.ENGLISH, clock);
    }

    @Override
    public void put(Team team, CheckIn checkIn, WeeklyDigest digest) {
        var message = new DigestMessage(team.name(), names.among(checkIn.workspace(), checkIn.roster()), words)
                .of(digest, checkIn.id(), team.channel());
        outbox.sendAgain(
                team.workspace(),
                new OutboxMessage(
                        MessageKey.ofTeam(team.id(), KIND, checkIn.id()),
                        Destination.channel(team.channel()),
                        message));
    }
}
