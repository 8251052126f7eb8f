package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.pulse.Wave.Kind;
import dev.stepup.schedule.Grace;
import dev.stepup.team.Presence;
import dev.stepup.team.Presences;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Decides, when the moment of a wave has come, who of it is told, who is told later, and who is away. */
@Component
final class DecideWaves {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration WHILE_TROUBLED = Duration.ofMinutes(15);
    private static final Duration WHILE_AWAY = Duration.ofHours(1);
    private static final Duration WHILE_NOT_KNOWN = Duration.ofMinutes(2);

    private final Teams teams;
    private final Presences presences;
    private final Ballots ballots;
    private final RemindersOff remindersOff;
    private final LeaveInPeace leaveInPeace;
    private final AskedElsewhere askedElsewhere;
    private final Planning planning;
    private final Grace grace;
    private final TriesToKnow triesToKnow = new TriesToKnow();

    DecideWaves(
            Teams teams,
            Presences presences,
            Ballots ballots,
            RemindersOff remindersOff,
            LeaveInPeace leaveInPeace,
            AskedElsewhere askedElsewhere,
            Planning planning,
            Grace grace) {
        this.teams = teams;
        this.presences = presences;
        this.ballots = ballots;
        this.remindersOff = remindersOff;
        this.leaveInPeace = leaveInPeace;
        this.askedElsewhere = askedElsewhere;
        this.planning = planning;
        this.grace = grace;
    }

    /** What becomes of the waves of this round whose moment has come. */
    Decision of(PulseRound round, Instant now) {
        List<Wave> waiting = new ArrayList<>(round.plan().laterThan(now));
        List<Wave> going = new ArrayList<>();
        Set<MemberId> away = new HashSet<>();
        Set<MemberId> settled = settled(round);
        for (Wave due : round.plan().dueBy(now)) {
            Wave wave = due.kind() == Kind.ASK
                    ? toAsk(round, due.without(settled), away)
                    : due.without(unwanted(round, due, now, settled));
            if (grace.isOverFor(due.at()) || !round.closesAt().isAfter(now)) {
                away.addAll(unreached(wave));
            } else if (!wave.people().isEmpty()) {
                sort(round, wave, now, going, waiting, away);
            }
        }
        return new Decision(round.plan().decided(waiting, going), away);
    }

    /** Whom another team of theirs asks counts as away here. */
    private Wave toAsk(PulseRound round, Wave wave, Set<MemberId> away) {
        Set<MemberId> elsewhere = askedElsewhere.among(round, wave.people());
        away.addAll(elsewhere);
        return wave.without(elsewhere);
    }

    /** Those of whom nothing more is wanted: they have answered, or said that they will not, or have left the round. */
    Set<MemberId> settled(PulseRound round) {
        Set<MemberId> settled = new HashSet<>(ballots.whoAnswered(round.workspace(), round.id()));
        settled.addAll(round.declined());
        // Whoever has left the round since.
        Stream.concat(round.plan().waiting().stream(), round.plan().going().stream())
                .forEach(wave -> settled.addAll(wave.without(round.roster()).people()));
        return settled;
    }

    private Set<MemberId> unwanted(PulseRound round, Wave wave, Instant now, Set<MemberId> settled) {
        Set<MemberId> unwanted = new HashSet<>(settled);
        unwanted.addAll(round.away());
        unwanted.addAll(round.plan().unasked());
        // Of two reminders that are both overdue, the second is enough.
        wave.people().stream()
                .filter(person -> wave.kind() == Kind.REMIND && round.plan().comesBy(Kind.REMIND_AGAIN, person, now))
                .forEach(unwanted::add);
        unwanted.addAll(leaveInPeace.paused(round, wave.people()));
        unwanted.addAll(remindersOff.among(round.workspace(), wave.people()));
        return unwanted;
    }

    private void sort(
            PulseRound round, Wave wave, Instant now, List<Wave> going, List<Wave> waiting, Set<MemberId> away) {
        PlanRound plan = planning.again(round, wave.people());
        Set<MemberId> here = new HashSet<>();
        Map<MemberId, Instant> later = new HashMap<>();
        presences(round, wave.people(), now).forEach((person, presence) -> {
            if (isHere(round, person, presence, now)) {
                here.add(person);
                return;
            }
            Instant again = lookedAtAgain(presence, now);
            // What is only late for want of an answer of Slack comes in the hours that it was planned for.
            later.put(person, presence instanceof Presence.NotKnown ? again : plan.next(wave.kind(), person, again));
            if (presence instanceof Presence.Away || presence instanceof Presence.NotLookedUp) {
                away.addAll(unreached(wave.of(Set.of(person))));
            }
        });
        going.add(new Wave(wave.kind(), now, here));
        if (wave.kind() == Kind.ASK) {
            askLater(round, later, waiting, away);
            planReminders(plan, wave, now, waiting, here);
        } else {
            remindLater(round, wave.kind(), later, waiting);
        }
    }

    /** Slack is asked for a while whether they are away; being asked while away is better than never. */
    private boolean isHere(PulseRound round, MemberId person, Presence presence, Instant now) {
        if (presence instanceof Presence.NotKnown && !triesToKnow.areOver(round.id(), person, now)) {
            return false;
        }
        triesToKnow.end(round.id(), person);
        return presence instanceof Presence.Here || presence instanceof Presence.NotKnown;
    }

    private static Instant lookedAtAgain(Presence presence, Instant now) {
        boolean unknown = presence instanceof Presence.NotKnown || presence instanceof Presence.NotLookedUp;
        // A status without an end is taken away by hand, of which no event may tell us.
        return presence.from(now).orElse(now.plus(unknown ? WHILE_NOT_KNOWN : WHILE_AWAY));
    }

    /** Also when it has closed by then, for it may be given more time. */
    private static void askLater(
            PulseRound round, Map<MemberId, Instant> later, List<Wave> waiting, Set<MemberId> away) {
        later.forEach((person, at) -> {
            waiting.add(new Wave(Kind.ASK, at, Set.of(person)));
            if (!at.isBefore(round.closesAt())) {
                away.add(person);
            }
        });
    }

    /** So long after they were asked, be it later than was planned. */
    private static void planReminders(
            PlanRound plan, Wave asked, Instant now, List<Wave> waiting, Set<MemberId> people) {
        waiting.replaceAll(wave -> wave.kind() == Kind.ASK ? wave : wave.without(people));
        Instant from = asked.at().plus(A_MOMENT).isBefore(now) ? now : asked.at();
        people.forEach(person -> waiting.addAll(plan.reminding(person, from)));
    }

    private static void remindLater(PulseRound round, Kind kind, Map<MemberId, Instant> later, List<Wave> waiting) {
        later.forEach((person, at) -> {
            if (kind != Kind.REMIND || !round.plan().comesBy(Kind.REMIND_AGAIN, person, at)) {
                waiting.add(new Wave(kind, at, Set.of(person)));
            }
        });
    }

    /** Who was not asked was not silent; who was asked and is not reminded was. */
    private static Set<MemberId> unreached(Wave wave) {
        return wave.kind() == Kind.ASK ? wave.people() : Set.of();
    }

    private Map<MemberId, Presence> presences(PulseRound round, Set<MemberId> asked, Instant now) {
        Map<MemberId, Presence> found = new HashMap<>();
        asked.forEach(person -> found.put(person, new Presence.Here()));
        teams.find(round.workspace(), round.team()).ifPresent(team -> found.putAll(presences(team, asked, now)));
        return found;
    }

    /** While nothing can be posted in the team's channel, nobody is told anything. */
    private Map<MemberId, Presence> presences(Team team, Set<MemberId> asked, Instant now) {
        if (team.trouble().isEmpty()) {
            return presences.of(team, asked, now);
        }
        Map<MemberId, Presence> later = new HashMap<>();
        asked.forEach(person -> later.put(person, new Presence.BusyUntil(now.plus(WHILE_TROUBLED))));
        return later;
    }

    /**
     * What was decided.
     *
     * @param away who is not asked in this check-in, or not yet
     */
    record Decision(RoundPlan plan, Set<MemberId> away) {}
}
