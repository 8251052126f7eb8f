package dev.stepup.schedule;

import dev.stepup.privacy.Audit;
import dev.stepup.privacy.AuditEntry.Action;
import dev.stepup.privacy.SettingChanges;
import dev.stepup.schedule.calendar.CheckInSchedule;
import dev.stepup.schedule.calendar.CheckInSchedule.Occasion;
import dev.stepup.schedule.calendar.ScheduleChanges;
import dev.stepup.team.MemberIneligible;
import dev.stepup.team.Team;
import dev.stepup.team.TeamChanges;
import dev.stepup.team.Teams;
import dev.stepup.team.lifecycle.WatchChannel;
import dev.stepup.team.people.People;
import dev.stepup.team.roster.ResolveRoster.Attempt;
import dev.stepup.team.roster.RosterLookups;
import dev.stepup.team.roster.RosterLookups.RosterLookup;
import dev.stepup.team.roster.Welcome;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Sets up a team and its schedule, or changes them. */
@Component
public final class SetUpTeam {

    private final Teams teams;
    private final Schedules schedules;
    private final CheckTeamRequest check;
    private final RosterLookups lookups;
    private final People people;
    private final Welcome welcome;
    private final WatchChannel watchChannel;
    private final Occurrences occurrences;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Audit audit;

    SetUpTeam(
            Teams teams,
            Schedules schedules,
            CheckTeamRequest check,
            RosterLookups lookups,
            People people,
            Welcome welcome,
            WatchChannel watchChannel,
            Occurrences occurrences,
            ApplicationEventPublisher events,
            Clock clock,
            Audit audit) {
        this.teams = teams;
        this.schedules = schedules;
        this.check = check;
        this.occurrences = occurrences;
        this.lookups = lookups;
        this.people = people;
        this.welcome = welcome;
        this.watchChannel = watchChannel;
        this.events = events;
        this.clock = clock;
        this.audit = audit;
    }

    /** Stores the team as this person asks for, or says all that keeps it from working and stores nothing. */
    public Outcome with(TeamRequest wish, MemberId by) {
        CheckTeamRequest.Checked checked = check.of(wish);
        return checked.problems().isEmpty()
                ? store(checked, wish.schedule(), by)
                : new Outcome.Refused(checked.problems());
    }

    /** All that keeps the team from working as asked for; stores nothing. */
    public List<Problem> problems(TeamRequest wish) {
        return check.of(wish).problems();
    }

    private Outcome store(CheckTeamRequest.Checked checked, CheckInSchedule wanted, MemberId by) {
        Team team = checked.team().atEase();
        Optional<CheckInSchedule> scheduledBefore =
                schedules.of(team.workspace(), team.id()).map(TeamSchedule::schedule);
        TeamSchedule schedule = schedules
                .of(team.workspace(), team.id())
                .map(known -> changed(known, team, wanted))
                .orElseGet(() -> fresh(team, wanted, false));
        // The schedule first: one without a team does nothing, a team without a schedule would never be asked.
        schedules.save(schedule);
        Optional<Team> before = teams.find(team.workspace(), team.id());
        teams.save(team);
        note(before, team, scheduledBefore.orElse(wanted), wanted, by);
        if (checked.agreed()) {
            teams.agreeToShare(team, clock.instant());
        }
        watchChannel.saved(before, team, checked.readByOthers());
        before.ifPresent(known -> tellOfGuestsLetInNoMore(known, team));
        people.keep(team.workspace(), team.roster());
        people.keep(team.workspace(), team.leads());
        welcome.thoseAwake(team, checked.people().able());
        return new Outcome.SetUp(
                team, schedule, checked.leftOut(), checked.people().notYet());
    }

    private void note(
            Optional<Team> before, Team after, CheckInSchedule scheduledBefore, CheckInSchedule wanted, MemberId by) {
        if (before.isEmpty()) {
            audit.note(after.workspace(), after.id(), by, Action.SET_UP);
            return;
        }
        SettingChanges changes = new SettingChanges();
        TeamChanges.between(before.get(), after, changes);
        LocalDate today = LocalDate.ofInstant(clock.instant(), wanted.zone());
        ScheduleChanges.between(scheduledBefore, wanted, today, changes);
        if (!changes.all().isEmpty()) {
            audit.note(after.workspace(), after.id(), by, Action.CHANGED, changes.all());
        }
    }

    private void tellOfGuestsLetInNoMore(Team before, Team now) {
        if (before.guests() && !now.guests()) {
            people.findAll(now.workspace(), before.roster()).stream()
                    .filter(person -> !now.takes(person))
                    .forEach(person -> events.publishEvent(new MemberIneligible(now.workspace(), person.id())));
        }
    }

    /** Notes who is still to be looked up, and that this person is to read what comes of it. */
    public Optional<RosterLookup> lookUpLater(Outcome.SetUp done, MemberId reader) {
        if (done.notYet().isEmpty()) {
            return Optional.empty();
        }
        Team team = done.team();
        Instant now = clock.instant();
        RosterLookup lookup =
                new RosterLookup(team.workspace(), team.id(), done.notYet(), Optional.of(reader), now, now, 0);
        lookups.put(lookup);
        return Optional.of(lookup);
    }

    /**
     * What was skipped stays skipped, what has opened does not open again at a later hour, and what is just falling due is
     * not lost, where it comes on the same days.
     */
    private TeamSchedule changed(TeamSchedule known, Team team, CheckInSchedule wanted) {
        if (!comesOnTheSameDays(known.schedule(), wanted)) {
            return fresh(team, wanted, known.paused());
        }
        TeamSchedule kept = known.with(wanted, new Occasion(known.nextDay(), known.nextCheckIn()));
        if (known.paused() || wanted.daysOff().has(known.nextDay())) {
            return kept.with(wanted, occurrences.next(team, kept));
        }
        if (!known.nextCheckIn().isAfter(clock.instant())) {
            return kept;
        }
        if (!known.schedule().checkInTime().equals(wanted.checkInTime())) {
            return kept.with(
                    wanted, occurrences.next(team, wanted, known.nextDay().minusDays(1)));
        }
        Occasion sameDay = occurrences.again(team, kept);
        Occasion next = occurrences.next(team, kept);
        return kept.with(wanted, next.opens().isBefore(sameDay.opens()) ? next : sameDay);
    }

    private static boolean comesOnTheSameDays(CheckInSchedule known, CheckInSchedule wanted) {
        return known.zone().equals(wanted.zone())
                && known.cadence().equals(wanted.cadence())
                && known.ownTime() == wanted.ownTime();
    }

    private TeamSchedule fresh(Team team, CheckInSchedule wanted, boolean paused) {
        Occasion next = occurrences.next(team, wanted);
        return new TeamSchedule(
                team.workspace(), team.id(), wanted, paused, next.day(), next.opens(), Optional.empty());
    }

    /** Why a team cannot be set up as asked for. */
    public enum Problem {
        /** The bot is not in its channel, and may perhaps join it. */
        NOT_IN_CHANNEL,
        /** The bot is not in its channel, and Slack does not show it to us. */
        CHANNEL_NOT_SEEN,
        CHANNEL_ARCHIVED,
        CHANNEL_HAS_A_TEAM,
        /** Other organizations read its channel, or are invited to, and nobody has said that they may read digests. */
        READ_BY_OTHERS,
        NO_MEMBERS,
        LEAD_IS_A_GUEST,
        USER_GROUP_UNKNOWN,
        REMINDER_AFTER_CLOSE,
        SECOND_REMINDER_AFTER_CLOSE,
        SECOND_REMINDER_TOO_EARLY,
        DIGEST_BEFORE_CLOSE,
        CLOSE_AFTER_NEXT,
        NO_HOURS,
        REACHES_NOBODY,
        SLACK_DOES_NOT_SAY
    }

    /** What came of it. */
    public sealed interface Outcome {

        /**
         * It is stored.
         *
         * @param leftOut how many of those asked for cannot take part: bots, guests, people who have
         *     left or opted out
         * @param notYet those of the roster of whom Slack has not told yet whether they can
         */
        record SetUp(Team team, TeamSchedule schedule, int leftOut, Set<MemberId> notYet) implements Outcome {

            /** The same, now that these have been looked up. */
            public SetUp with(Attempt now) {
                return new SetUp(now.team(), schedule, leftOut + now.leftOut(), now.notYet());
            }
        }

        /** Nothing is stored. */
        record Refused(List<Problem> problems) implements Outcome {}
    }
}
