package dev.stepup.report.chat;

import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import dev.stepup.report.digest.PostDigest.DigestBoard;
import dev.stepup.report.digest.WeeklyDigest;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Function;
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
        outbox.sendAgain(
                team.workspace(),
                new OutboxMessage(
                        key(team, checkIn), Destination.channel(team.channel()), message(team, checkIn, digest)));
    }

    @Override
    public void edit(Team team, CheckIn checkIn, WeeklyDigest digest) {
        outbox.revise(team.workspace(), key(team, checkIn), message(team, checkIn, digest));
    }

    private static MessageKey key(Team team, CheckIn checkIn) {
        return MessageKey.ofTeam(team.id(), KIND, checkIn.id());
    }

    private Message message(Team team, CheckIn checkIn, WeeklyDigest digest) {
        Function<MemberId, String> known = names.among(checkIn.workspace(), checkIn.roster());
        return new DigestMessage(team.name(), id -> id.isStandIn() ? words.say("report.left") : known.apply(id), words)
                .of(digest, checkIn.id(), team.channel());
    }
}
