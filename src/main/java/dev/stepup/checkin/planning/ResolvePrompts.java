package dev.stepup.checkin.planning;

import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.PromptBatch;
import dev.stepup.checkin.PromptBatch.Kind;
import dev.stepup.checkin.PromptPlan;
import dev.stepup.leadership.Ballots;
import dev.stepup.schedule.jobs.MisfireThreshold;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.absence.Presence;
import dev.stepup.team.absence.Presences;
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

/** Decides for a due batch who is told now, who is told later, and who is away. */
@Component
public final class ResolvePrompts {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);
    private static final Duration WHILE_TROUBLED = Duration.ofMinutes(15);
    private static final Duration WHILE_AWAY = Duration.ofHours(1);
    private static final Duration WHILE_NOT_KNOWN = Duration.ofMinutes(2);

    private final Teams teams;
    private final Presences presences;
    private final Ballots ballots;
    private final RemindersOff remindersOff;
    private final PauseSilentMembers pauseSilentMembers;
    private final AskedElsewhere askedElsewhere;
    private final PlanPrompts planning;
    private final MisfireThreshold misfireThreshold;
    private final LookupAttempts lookupAttempts;

    ResolvePrompts(
            Teams teams,
            Presences presences,
            Ballots ballots,
            RemindersOff remindersOff,
            PauseSilentMembers pauseSilentMembers,
            AskedElsewhere askedElsewhere,
            PlanPrompts planning,
            MisfireThreshold misfireThreshold,
            LookupAttempts lookupAttempts) {
        this.teams = teams;
        this.presences = presences;
        this.ballots = ballots;
        this.remindersOff = remindersOff;
        this.pauseSilentMembers = pauseSilentMembers;
        this.askedElsewhere = askedElsewhere;
        this.planning = planning;
        this.misfireThreshold = misfireThreshold;
        this.lookupAttempts = lookupAttempts;
    }

    /** What becomes of the batches of this check-in whose moment has come. */
    public Decision of(CheckIn checkIn, Instant now) {
        List<PromptBatch> waiting = new ArrayList<>(checkIn.plan().laterThan(now));
        List<PromptBatch> going = new ArrayList<>();
        Set<MemberId> away = new HashSet<>();
        Set<MemberId> settled = settled(checkIn);
        for (PromptBatch due : checkIn.plan().dueBy(now)) {
            PromptBatch batch = due.kind() == Kind.ASK
                    ? toAsk(checkIn, due.without(settled), away)
                    : due.without(unwanted(checkIn, due, now, settled));
            if (misfireThreshold.isOverFor(due.at()) || !checkIn.closesAt().isAfter(now)) {
                away.addAll(unreached(batch));
            } else if (!batch.people().isEmpty()) {
                sort(checkIn, batch, now, going, waiting, away);
            }
        }
        return new Decision(checkIn.plan().decided(waiting, going), away);
    }

    /** Whom another team of theirs asks counts as away here. */
    private PromptBatch toAsk(CheckIn checkIn, PromptBatch batch, Set<MemberId> away) {
        Set<MemberId> elsewhere = askedElsewhere.among(checkIn, batch.people());
        away.addAll(elsewhere);
        return batch.without(elsewhere);
    }

    /** Those of whom nothing more is wanted: they have answered, or said that they will not, or have left the check-in. */
    public Set<MemberId> settled(CheckIn checkIn) {
        Set<MemberId> settled = new HashSet<>(ballots.whoAnswered(checkIn.workspace(), checkIn.id()));
        settled.addAll(checkIn.declined());
        // Those who have left the check-in since.
        Stream.concat(checkIn.plan().waiting().stream(), checkIn.plan().going().stream())
                .forEach(batch -> settled.addAll(batch.without(checkIn.roster()).people()));
        return settled;
    }

    private Set<MemberId> unwanted(CheckIn checkIn, PromptBatch batch, Instant now, Set<MemberId> settled) {
        Set<MemberId> unwanted = new HashSet<>(settled);
        unwanted.addAll(checkIn.away());
        unwanted.addAll(checkIn.plan().unasked());
        // Of two reminders that are both overdue, the second is enough.
        batch.people().stream()
                .filter(person -> batch.kind() == Kind.REMIND && checkIn.plan().comesBy(Kind.REMIND_AGAIN, person, now))
                .forEach(unwanted::add);
        unwanted.addAll(pauseSilentMembers.paused(checkIn, batch.people()));
        unwanted.addAll(remindersOff.among(checkIn.workspace(), batch.people()));
        return unwanted;
    }

    private void sort(
            CheckIn checkIn,
            PromptBatch batch,
            Instant now,
            List<PromptBatch> going,
            List<PromptBatch> waiting,
            Set<MemberId> away) {
        PromptPlanner plan = planning.again(checkIn, batch.people());
        Set<MemberId> here = new HashSet<>();
        Map<MemberId, Instant> later = new HashMap<>();
        presences(checkIn, batch.people(), now).forEach((person, presence) -> {
            if (isHere(checkIn, person, presence, now)) {
                here.add(person);
                return;
            }
            Instant again = lookedAtAgain(presence, now);
            // What is only late for want of an answer of Slack comes in the hours that it was planned for.
            later.put(person, presence instanceof Presence.NotKnown ? again : plan.next(batch.kind(), person, again));
            if (presence instanceof Presence.Away || presence instanceof Presence.NotLookedUp) {
                away.addAll(unreached(batch.of(Set.of(person))));
            }
        });
        going.add(new PromptBatch(batch.kind(), now, here));
        if (batch.kind() == Kind.ASK) {
            askLater(checkIn, later, waiting, away);
            planReminders(plan, batch, now, waiting, here);
        } else {
            remindLater(checkIn, batch.kind(), later, waiting);
        }
    }

    /** Slack is asked for a while whether they are away; being asked while away is better than never. */
    private boolean isHere(CheckIn checkIn, MemberId person, Presence presence, Instant now) {
        if (presence instanceof Presence.NotKnown && !lookupAttempts.areOver(checkIn.id(), person, now)) {
            return false;
        }
        lookupAttempts.end(checkIn.id(), person);
        return presence instanceof Presence.Here || presence instanceof Presence.NotKnown;
    }

    private static Instant lookedAtAgain(Presence presence, Instant now) {
        boolean unknown = presence instanceof Presence.NotKnown || presence instanceof Presence.NotLookedUp;
        // A status without an end is taken away by hand, of which no event may tell us.
        return presence.from(now).orElse(now.plus(unknown ? WHILE_NOT_KNOWN : WHILE_AWAY));
    }

    /** Also when it has closed by then, for it may be given more time. */
    private static void askLater(
            CheckIn checkIn, Map<MemberId, Instant> later, List<PromptBatch> waiting, Set<MemberId> away) {
        later.forEach((person, at) -> {
            waiting.add(new PromptBatch(Kind.ASK, at, Set.of(person)));
            if (!at.isBefore(checkIn.closesAt())) {
                away.add(person);
            }
        });
    }

    /** This long after they were asked, even if that was later than planned. */
    private static void planReminders(
            PromptPlanner plan, PromptBatch asked, Instant now, List<PromptBatch> waiting, Set<MemberId> people) {
        waiting.replaceAll(batch -> batch.kind() == Kind.ASK ? batch : batch.without(people));
        Instant from = asked.at().plus(A_MOMENT).isBefore(now) ? now : asked.at();
        people.forEach(person -> waiting.addAll(plan.reminding(person, from)));
    }

    private static void remindLater(
            CheckIn checkIn, Kind kind, Map<MemberId, Instant> later, List<PromptBatch> waiting) {
        later.forEach((person, at) -> {
            if (kind != Kind.REMIND || !checkIn.plan().comesBy(Kind.REMIND_AGAIN, person, at)) {
                waiting.add(new PromptBatch(kind, at, Set.of(person)));
            }
        });
    }

    /** Who was not asked was not silent; who was asked and is not reminded was. */
    private static Set<MemberId> unreached(PromptBatch batch) {
        return batch.kind() == Kind.ASK ? batch.people() : Set.of();
    }

    private Map<MemberId, Presence> presences(CheckIn checkIn, Set<MemberId> asked, Instant now) {
        Map<MemberId, Presence> found = new HashMap<>();
        asked.forEach(person -> found.put(person, new Presence.Here()));
        teams.find(checkIn.workspace(), checkIn.team()).ifPresent(team -> found.putAll(presences(team, asked, now)));
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
    public record Decision(PromptPlan plan, Set<MemberId> away) {}
}
