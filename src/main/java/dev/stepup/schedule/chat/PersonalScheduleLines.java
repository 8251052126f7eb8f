package dev.stepup.schedule.chat;

import dev.stepup.chat.Words;
import dev.stepup.schedule.PersonalTimes.Times;
import dev.stepup.team.absence.Presence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Says when somebody is asked and reminded next, and why not earlier. */
final class PersonalScheduleLines {

    private final ZoneId zone;
    private final Words words;

    PersonalScheduleLines(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    /** Nothing of being asked where that is when the check-in opens. */
    String of(Times times, Instant opens) {
        return asked(times, opens) + reminders(times);
    }

    private String asked(Times times, Instant opens) {
        if (times.leftAlone()) {
            return words.say("schedule.next.notAsked.silent");
        }
        if (times.presence() instanceof Presence.Away away) {
            return notBefore(away.byStatus() ? "status" : "said", times);
        }
        if (times.presence() instanceof Presence.BusyUntil) {
            return notBefore("busy", times);
        }
        if (times.presence() instanceof Presence.NotKnown) {
            return planned(times, opens) + words.say("schedule.next.notKnown");
        }
        return planned(times, opens);
    }

    private String planned(Times times, Instant opens) {
        return times.asked()
                .map(at -> at.equals(opens) ? "" : words.say("schedule.next.asked", words.moment(at, zone)))
                .orElseGet(() -> words.say("schedule.next.notAsked"));
    }

    private String notBefore(String why, Times times) {
        return times.asked()
                .map(at -> words.say(
                        "schedule.next.notBefore." + why,
                        words.moment(at, zone),
                        words.moment(times.presence().from(at).orElse(at), zone)))
                .orElseGet(() -> words.say("schedule.next.notAsked.status"));
    }

    private String reminders(Times times) {
        List<String> moments =
                times.reminders().stream().map(at -> words.moment(at, zone)).toList();
        return moments.isEmpty() ? "" : words.say("schedule.next.reminder", words.list(moments));
    }
}
