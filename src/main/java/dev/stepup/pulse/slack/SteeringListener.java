package dev.stepup.pulse.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RoundButtons;
import dev.stepup.pulse.Rounds;
import dev.stepup.pulse.SteerRound;
import dev.stepup.pulse.SteerRound.Outcome;
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

    private final SteerRound steer;
    private final NextOpening nextOpening;
    private final Rounds rounds;
    private final Teams teams;
    private final Access access;
    private final Whereabouts whereabouts;
    private final Readers readers;
    private final Replies replies;

    SteeringListener(
            SteerRound steer,
            NextOpening nextOpening,
            Rounds rounds,
            Teams teams,
            Access access,
            Whereabouts whereabouts,
            Readers readers,
            Replies replies) {
        this.steer = steer;
        this.nextOpening = nextOpening;
        this.rounds = rounds;
        this.teams = teams;
        this.access = access;
        this.whereabouts = whereabouts;
        this.readers = readers;
        this.replies = replies;
    }

    @Override
    public void listen(App app) {
        app.blockAction(RoundButtons.CLOSE, (request, context) -> {
            steer(request.getPayload(), (asker, value) -> steer.close(asker.workspace(), RoundButtons.round(value)));
            return context.ack();
        });
        app.blockAction(RoundButtons.ANOTHER_DAY, (request, context) -> {
            steer(
                    request.getPayload(),
                    (asker, value) -> steer.giveAnotherDay(
                            asker.workspace(), RoundButtons.round(value), RoundButtons.closesAt(value)));
            return context.ack();
        });
    }

    private void steer(BlockActionPayload payload, Deed deed) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String value = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        boolean may = rounds.find(asker.workspace(), RoundButtons.round(value))
                .flatMap(round -> teams.find(asker.workspace(), round.team()))
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
            return words.say("pulse.closed", words.moment(closed.round().digestAt(), zone));
        }
        if (outcome instanceof Outcome.Extended extended) {
            PulseRound round = extended.round();
            return words.say(
                    "pulse.extended", words.moment(round.closesAt(), zone), words.moment(round.digestAt(), zone));
        }
        return outcome instanceof Outcome.NextComesBefore before
                ? tooSoon(before, asker, zone, words)
                : words.say("pulse.notRunning");
    }

    /** It counts when the first is asked; who is asked later reads that as well. */
    private String tooSoon(Outcome.NextComesBefore before, Asker asker, ZoneId zone, Words words) {
        Instant own =
                nextOpening.readBy(asker.id(), asker.workspace(), before.team()).orElse(before.next());
        return own.equals(before.next())
                ? words.say("pulse.nextComesBefore", words.moment(before.next(), zone))
                : words.say(
                        "pulse.nextComesBefore.ownTime", words.moment(before.next(), zone), words.moment(own, zone));
    }

    /** What one of the buttons does. */
    private interface Deed {
        Outcome with(Asker asker, String value);
    }
}
