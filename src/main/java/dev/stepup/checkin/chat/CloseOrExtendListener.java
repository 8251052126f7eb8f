package dev.stepup.checkin.chat;

import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.checkin.running.CheckInButtons;
import dev.stepup.checkin.running.CloseOrExtendCheckIn;
import dev.stepup.checkin.running.CloseOrExtendCheckIn.Outcome;
import dev.stepup.schedule.NextOpening;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.PeopleZones;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Lets leads and admins close a running check-in, or extend it by a day. */
@Component
final class CloseOrExtendListener implements Listener {

    private final CloseOrExtendCheckIn steer;
    private final NextOpening nextOpening;
    private final CheckIns checkIns;
    private final Teams teams;
    private final Access access;
    private final PeopleZones peopleZones;
    private final Replies replies;

    CloseOrExtendListener(
            CloseOrExtendCheckIn steer,
            NextOpening nextOpening,
            CheckIns checkIns,
            Teams teams,
            Access access,
            PeopleZones peopleZones,
            Replies replies) {
        this.steer = steer;
        this.nextOpening = nextOpening;
        this.checkIns = checkIns;
        this.teams = teams;
        this.access = access;
        this.peopleZones = peopleZones;

        this.replies = replies;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(
                CheckInButtons.CLOSE,
                press -> steer(
                        press,
                        (asker, value) -> steer.close(asker.workspace(), CheckInButtons.checkIn(value), asker.id())));
        listeners.onPress(
                CheckInButtons.ANOTHER_DAY,
                press -> steer(
                        press,
                        (asker, value) -> steer.giveAnotherDay(
                                asker.workspace(),
                                CheckInButtons.checkIn(value),
                                CheckInButtons.closesAt(value),
                                asker.id())));
    }

    private void steer(Press press, Deed deed) {
        Asker asker = press.asker();
        Words words = press.words();
        String value = press.value();
        boolean may = checkIns.find(asker.workspace(), CheckInButtons.checkIn(value))
                .flatMap(checkIn -> teams.find(asker.workspace(), checkIn.team()))
                .filter(team -> access.mayRun(team, asker.id()))
                .isPresent();
        String said = may
                ? describe(deed.with(asker, value), asker, words)
                : words.say(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly"));
        replies.say(press.interaction(), Message.of(said), may);
    }

    private String describe(Outcome outcome, Asker asker, Words words) {
        ZoneId zone = peopleZones.zoneOf(asker.workspace(), asker.id());
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
