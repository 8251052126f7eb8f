package dev.stepup.pulse;

import dev.stepup.leadership.Ballots;
import dev.stepup.pulse.Wave.Kind;
import dev.stepup.schedule.Grace;
import dev.stepup.schedule.Hours;
import dev.stepup.schedule.Schedules;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.Presence;
import dev.stepup.team.Presences;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides, when the moment of a wave has come, who of it is told, who is told later, and who is away. */
@Component
final class DecideWaves {

    private final Teams teams;
    private final Schedules schedules;
    private final People people;
    private final Presences presences;
    private final Ballots ballots;
    private final RemindersOff remindersOff;
    private final Grace grace;

    DecideWaves(
            Teams teams,
            Schedules schedules,
            People people,
            Presences presences,
            Ballots ballots,
            RemindersOff remindersOff,
            Grace grace) {
        this.teams = teams;
        this.schedules = schedules;
        this.people = people;
        this.presences = presences;
        this.ballots = ballots;
        this.remindersOff = remindersOff;
        this.grace = grace;
    }

    /** What becomes of the waves of this round whose moment has come. */
    Decision of(PulseRound round, Instant now) {
        List<Wave> waiting = new ArrayList<>(round.plan().laterThan(now));
        List<Wave> going = new ArrayList<>();
        Set<MemberId> away = new HashSet<>();
        Set<MemberId> settled = settled(round);
        for (Wave due : round.plan().dueBy(now)) {
            Wave wave = due.kind() == Kind.ASK ? due.without(settled) : due.without(unwanted(round, due, now, settled));
            if (grace.isOverFor(due.at()) || !round.closesAt().isAfter(now)) {
                away.addAll(unreached(wave));
            } else {
                sort(round, wave, now, going, waiting, away);
            }
        }
        return new Decision(round.plan().decided(waiting, going), away);
    }

    private Set<MemberId> settled(PulseRound round) {
        Set<MemberId> settled = new HashSet<>(ballots.whoAnswered(round.workspace(), round.id()));
        settled.addAll(round.declined());
        // Whoever has left the round since.
        round.plan()
                .waiting()
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
        unwanted.addAll(remindersOff.among(round.workspace(), wave.people()));
        return unwanted;
    }

    private void sort(
            PulseRound round, Wave wave, Instant now, List<Wave> going, List<Wave> waiting, Set<MemberId> away) {
        Set<MemberId> here = new HashSet<>();
        Map<MemberId, Instant> busy = new HashMap<>();
        presences(round, wave.people(), now).forEach((person, presence) -> {
            if (presence instanceof Presence.Here) {
                here.add(person);
            } else if (presence instanceof Presence.BusyUntil until) {
                busy.put(person, until.until());
            } else {
                away.addAll(unreached(wave.of(Set.of(person))));
            }
        });
        going.add(new Wave(wave.kind(), now, here));
        if (!busy.isEmpty()) {
            later(round, wave, busy, waiting, away);
        }
    }

    private void later(
            PulseRound round, Wave wave, Map<MemberId, Instant> busy, List<Wave> waiting, Set<MemberId> away) {
        Hours hours = hours(round);
        Map<MemberId, ZoneId> zones = zones(round, busy.keySet());
        busy.forEach((person, until) -> {
            Instant at = hours.next(until, zones.getOrDefault(person, round.zone()));
            Wave moved = new Wave(wave.kind(), at, Set.of(person));
            if (!at.isBefore(round.closesAt())) {
                away.addAll(unreached(moved));
            } else if (wave.kind() != Kind.REMIND || !round.plan().comesBy(Kind.REMIND_AGAIN, person, at)) {
                waiting.add(moved);
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
        if (!asked.isEmpty()) {
            teams.find(round.workspace(), round.team()).ifPresent(team -> found.putAll(presences.of(team, asked, now)));
        }
        return found;
    }

    private Hours hours(PulseRound round) {
        return schedules
                .of(round.workspace(), round.team())
                .map(found -> found.schedule().hours())
                .orElse(Hours.USUAL);
    }

    private Map<MemberId, ZoneId> zones(PulseRound round, Collection<MemberId> of) {
        Map<MemberId, ZoneId> zones = new HashMap<>();
        for (Person person : people.findAll(round.workspace(), of)) {
            zones.put(person.id(), person.zone());
        }
        return zones;
    }

    /**
     * What was decided.
     *
     * @param away who is not asked in this check-in
     */
    record Decision(RoundPlan plan, Set<MemberId> away) {}
}
