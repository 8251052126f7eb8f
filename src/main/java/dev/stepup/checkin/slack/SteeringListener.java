package dev.stepup.checkin.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckInButtons;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.SteerCheckIn;
import dev.stepup.checkin.SteerCheckIn.Outcome;
import dev.stepup.schedule.NextOpening;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.Teams;
import dev.stepup.team.Whereabouts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lets leads and admins close a running check-in, or give it another day, where they read of it. */
@Component
final class SteeringListener implements SlackFeature {

    private final SteerCheckIn steer;
    private final NextOpening nextOpening;
    private final CheckIns checkIns;
    private final Teams teams;
    private final Access access;
    private final Whereabouts whereabouts;
    private final Readers readers;
    private final Replies replies;

    SteeringListener(
            SteerCheckIn steer,
            NextOpening nextOpening,
            CheckIns checkIns,
            Teams teams,
            Access access,
            Whereabouts whereabouts,
            Readers readers,
            Replies replies) {
        this.steer = steer;
        this.nextOpening = nextOpening;
        this.checkIns = checkIns;
        this.teams = teams;
        this.access = access;
        this.whereabouts = whereabouts;
        this.readers = readers;
        this.replies = replies;
    }

    @Override
    public void listen(App app) {
        app.blockAction(CheckInButtons.CLOSE, (request, context) -> {
            steer(
                    request.getPayload(),
                    (asker, value) -> steer.close(asker.workspace(), CheckInButtons.checkIn(value)));
            return context.ack();
        });
        app.blockAction(CheckInButtons.ANOTHER_DAY, (request, context) -> {
            steer(
                    request.getPayload(),
                    (asker, value) -> steer.giveAnotherDay(
                            asker.workspace(), CheckInButtons.checkIn(value), CheckInButtons.closesAt(value)));
            return context.ack();
        });
    }

    private void steer(BlockActionPayload payload, Deed deed) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        boolean may = checkIns.find(asker.workspace(), CheckInButtons.checkIn(value))
                .flatMap(checkIn -> teams.find(asker.workspace(), checkIn.team()))
                .filter(team -> access.mayRun(team, asker.id()))
                .isPresent();
        String said = may
                ? describe(deed.with(asker, value), asker, words)
                : words.say(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly"));
        replies.say(Interaction.of(payload), SlackMessage.of(said), may);
    }

    private String describe(Outcome outcome, Asker asker, Words words) {
        ZoneId zone = whereabouts.zoneOf(asker.workspace(), asker.id());
        if (outcome instanceof Outcome.Closed closed) {
            return words.say("checkin.closed", words.moment(closed.checkIn().digestAt(), zone));
        }
        if (outcome instanceof Outcome.Extended extended) {
            CheckIn checkIn = extended.checkIn();
            return words.say(
                    "checkin.extended", words.moment(checkIn.closesAt(), zone), words.moment(checkIn.digestAt(), zone));
        }
        return outcome instanceof Outcome.NextComesBefore before
                ? tooSoon(before, asker, zone, words)
                : words.say("checkin.notRunning");
    }

    /** It counts when the first is asked; who is asked later reads that as well. */
    private String tooSoon(Outcome.NextComesBefore before, Asker asker, ZoneId zone, Words words) {
        Instant own =
                nextOpening.readBy(asker.id(), asker.workspace(), before.team()).orElse(before.next());
        return own.equals(before.next())
                ? words.say("checkin.nextComesBefore", words.moment(before.next(), zone))
                : words.say(
                        "checkin.nextComesBefore.ownTime", words.moment(before.next(), zone), words.moment(own, zone));
    }

    /** What one of the buttons does. */
    private interface Deed {
        Outcome with(Asker asker, String value);
    }
}
