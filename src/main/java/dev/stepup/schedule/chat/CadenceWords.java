package dev.stepup.schedule.chat;

import dev.stepup.chat.Words;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.Recurrence.EveryWeeks;
import dev.stepup.schedule.calendar.Recurrence.Monthly;

/** Describes on which days check-ins come. */
final class CadenceWords {

    private CadenceWords() {}

    /** As "every second Monday and Thursday", or "the last Friday of the month". */
    static String say(Cadence cadence, Words words) {
        String days = words.list(cadence.days().stream().map(words::day).toList());
        return cadence.recurrence() instanceof EveryWeeks every
                ? words.say("schedule.cadence.weeks_" + every.weeks(), days)
                : words.say("schedule.cadence.monthly_" + ((Monthly) cadence.recurrence()).nth(), days);
    }
}
