package dev.stepup.report.digest;

import dev.stepup.checkin.CheckIn;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.digest.WeeklyDigest.About;
import dev.stepup.report.digest.WeeklyDigest.Story;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts together what a team reads of a check-in: its answers, and the thanks since the digest before. The figures are
 * drawn from its tally, so that they are the same however often it is put together.
 */
@Component
public final class ComposeDigest {

    /** As many points as Slack draws, with this check-in's own. */
    private static final int PAST = 11;

    private final TallyCheckIn tallyCheckIn;
    private final CheckInBallots ballots;

    ComposeDigest(TallyCheckIn tallyCheckIn, CheckInBallots ballots) {
        this.tallyCheckIn = tallyCheckIn;
        this.ballots = ballots;
    }

    /** The digest as all may read it of this check-in of this team, closed or about to be; nothing it says changes later. */
    public WeeklyDigest of(CheckIn checkIn, Team team) {
        return digest(checkIn, tallyCheckIn.of(checkIn, team));
    }

    /**
     * What was posted of this check-in, now without the story of this ballot; empty where nothing was shown. Where
     * somebody was erased since, all stories go: which one is missing besides would tell what they had told.
     */
    Optional<WeeklyDigest> without(Ballot ballot, CheckIn checkIn, Team team) {
        return tallyCheckIn
                .kept(checkIn, team)
                .filter(Tally.Shown.class::isInstance)
                .map(Tally.Shown.class::cast)
                .map(tally -> digest(
                        checkIn,
                        tally,
                        tally.storiesGone()
                                ? List.of()
                                : stories(checkIn, tally, each -> !each.id().equals(ballot.id()))));
    }

    private WeeklyDigest digest(CheckIn checkIn, Tally kept) {
        if (!(kept instanceof Tally.Shown tally)) {
            return withheld(checkIn, kept, checkIn.anonymity().minimumOf(kept));
        }
        return digest(checkIn, tally, stories(checkIn, tally, any -> true));
    }

    private WeeklyDigest digest(CheckIn checkIn, Tally.Shown tally, List<Story> stories) {
        List<Tally.Shown> checkIns = new ArrayList<>(past(checkIn, tally));
        Map<LeadershipFunction, Disclosure> functions = functions(tally);
        checkIns.add(tally);
        return new WeeklyDigest.Shown(
                tally.answered(),
                tally.asked(),
                away(checkIn, tally),
                checkIn.anonymity(),
                tally.namesPeople(),
                tally.origin().day(),
                functions,
                ShareWithoutTitle.of(List.of(tally), Audience.CHANNEL),
                tally.comparison().of(Disclosure.inNumbers(functions)),
                stories,
                checkIns.stream().map(TrendPoint::of).toList(),
                Questions.about(functions, tally.origin().day()));
    }

    /** What each of these leads is to read beside the digest of a check-in that has been counted. */
    Map<MemberId, LeadNote> forLeads(CheckIn checkIn, Team team, Collection<MemberId> leads) {
        Map<MemberId, LeadNote> notes = new TreeMap<>();
        if (tallyCheckIn.kept(checkIn, team).orElse(null) instanceof Tally.Shown tally) {
            leads.forEach(lead -> LeadNote.of(tally, lead).ifPresent(note -> notes.put(lead, note)));
        }
        return notes;
    }

    private static WeeklyDigest withheld(CheckIn checkIn, Tally kept, int minimum) {
        return new WeeklyDigest.Withheld(kept.answered(), kept.asked(), away(checkIn, kept), minimum);
    }

    /** Those before it, as far as they may be shown by the minimum of now, and people counted in them. */
    private List<Tally.Shown> past(CheckIn checkIn, Tally.Shown tally) {
        return checkIn
                .anonymity()
                .allowed(ballots.latestShownBefore(checkIn, tally.origin().until(), PAST))
                .stream()
                .filter(Tally.Shown::namesPeople)
                .toList();
    }

    private static int away(CheckIn checkIn, Tally tally) {
        return checkIn.roster().size() - tally.asked();
    }

    private static Map<LeadershipFunction, Disclosure> functions(Tally.Shown tally) {
        Map<LeadershipFunction, Disclosure> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            functions.put(function, Disclosure.of(List.of(tally), function, Audience.CHANNEL));
        }
        return functions;
    }

    /** In the order of their words, so that the order gives away nobody. */
    private List<Story> stories(CheckIn checkIn, Tally.Shown tally, Predicate<Ballot> told) {
        return Stream.concat(
                        ballots.counted(checkIn).stream()
                                .filter(told)
                                .flatMap(answer -> answer.story().stream())
                                .map(text -> new Story(text, Optional.empty())),
                        thanks(ballots.thanks(checkIn, tally.origin().until()).stream()
                                .filter(told)
                                .toList()))
                .sorted(Comparator.comparing(Story::text))
                .toList();
    }

    /** What several were thanked for together is told once. */
    private static Stream<Story> thanks(List<Ballot> thanks) {
        Map<List<Object>, Story> together = new LinkedHashMap<>();
        for (Ballot ballot : thanks) {
            for (Nomination each : ballot.nominations()) {
                ballot.story()
                        .ifPresent(text -> together.merge(
                                List.of(ballot.giver(), ballot.at(), text, each.function()),
                                new Story(text, Optional.of(new About(Set.of(each.receiver()), each.function()))),
                                Story::with));
            }
        }
        return together.values().stream();
    }
}
