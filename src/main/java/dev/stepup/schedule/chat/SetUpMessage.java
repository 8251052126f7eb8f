package dev.stepup.schedule.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.schedule.Occurrences;
import dev.stepup.schedule.SetUpTeam.Outcome;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Confirms the saved team form: what comes when, in the reader's time zone. */
final class SetUpMessage {

    private SetUpMessage() {}

    static String text(
            Outcome.SetUp done,
            List<String> notes,
            Occurrences occurrences,
            MemberId reader,
            ZoneId zone,
            Words words) {
        Team team = done.team();
        TeamSchedule next = occurrences.thatOpens(team, done.schedule());
        CheckInSchedule schedule = next.schedule();
        Instant closes = occurrences.closes(team, schedule, next.nextDay());
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "schedule.setUp",
                Markup.escape(team.name()),
                words.say(
                        "schedule.setUp." + following(team),
                        words.say("words.people", team.roster().size())),
                words.moment(occurrences.comesFor(reader, team, schedule, next.next()), zone),
                words.zone(zone),
                words.moment(closes, zone),
                Markup.channel(team.channel()),
                words.moment(schedule.digestOf(next.nextDay(), closes), zone),
                CadenceWords.say(schedule.cadence(), words)));
        if (schedule.ownTime()) {
            lines.add(words.say("schedule.setUp.ownTime", words.time(schedule.checkInTime())));
        }
        lines.add(words.say(
                "schedule.setUp.hours",
                words.time(schedule.hours().from()),
                words.time(schedule.hours().until())));
        int unreached = occurrences.unreached(team, schedule, next.nextDay());
        if (unreached > 0) {
            lines.add(words.say("schedule.setUp.unreached", unreached));
        }
        if (!done.notYet().isEmpty()) {
            lines.add(words.say("schedule.setUp.notYet", done.notYet().size()));
        }
        if (done.leftOut() > 0) {
            lines.add(words.say("schedule.setUp.leftOut", done.leftOut()));
        }
        lines.addAll(notes);
        if (!team.anonymityNow().equals(team.anonymity())) {
            lines.add(words.say("schedule.setUp.closed"));
        }
        int minimum = team.minimumOfAnswers();
        if (team.roster().size() < minimum) {
            lines.add(words.say("schedule.setUp.tooFew", minimum));
        }
        if (next.paused()) {
            lines.add(words.say("schedule.setUp.paused"));
        }
        return String.join("\n", lines);
    }

    private static String following(Team team) {
        if (team.source() instanceof RosterSource.UserGroup) {
            return "group";
        }
        return team.followsChannel() ? "channel" : "chosen";
    }
}
