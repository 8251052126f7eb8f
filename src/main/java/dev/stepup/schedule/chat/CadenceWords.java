package dev.stepup.schedule.chat;

import dev.stepup.chat.Words;
import dev.stepup.schedule.calendar.Cadence;
import dev.stepup.schedule.calendar.Rhythm.EveryWeeks;
import dev.stepup.schedule.calendar.Rhythm.Monthly;

/** Says on which days check-ins come. */
final class CadenceWords {

    private CadenceWords() {}

    /** As "every second Monday and Thursday", or "the last Friday of the month". */
    static String say(Cadence cadence, Words words) {
        String days = words.list(cadence.days().stream().map(words::day).toList());
        return cadence.rhythm() instanceof EveryWeeks every
                ? words.say("schedule.cadence.weeks_" + every.weeks(), days)
                : words.say("schedule.cadence.monthly_" + ((Monthly) cadence.rhythm()).nth(), days);
    }
}
