package dev.stepup.report;

import dev.stepup.leadership.Audience;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.Reading;
import dev.stepup.leadership.Tally;
import dev.stepup.leadership.WithoutTitle;
import dev.stepup.pulse.PulseRound;
import dev.stepup.report.WeeklyDigest.About;
import dev.stepup.report.WeeklyDigest.Story;
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
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Puts together what a team reads of a check-in: its answers, and the thanks since the digest before. The figures are
 * drawn from its tally, so that they are the same however often it is put together.
 */
@Component
public final class ComposeDigest {

    /** As many points as Slack draws, with this round's own. */
    private static final int PAST = 11;

    private final TallyRound tallyRound;
    private final RoundBallots ballots;

    ComposeDigest(TallyRound tallyRound, RoundBallots ballots) {
        this.tallyRound = tallyRound;
        this.ballots = ballots;
    }

    /** The digest as all may read it of this round of this team, closed or about to be; nothing it says changes later. */
    public WeeklyDigest of(PulseRound round, Team team) {
        return digest(round, tallyRound.of(round, team), Audience.CHANNEL);
    }

    /**
     * The same, as this audience may read it, of a round that has been reported, by the minimum of now as well; empty
     * when it has not.
     */
    public Optional<WeeklyDigest> posted(PulseRound round, Team team, Audience audience) {
        return tallyRound
                .kept(round, team)
                .map(tally -> team.anonymity().allowed(List.of(tally)).isEmpty()
                        ? withheld(round, tally, team.anonymity().minimumOf(tally))
                        : digest(round, tally, audience));
    }

    private WeeklyDigest digest(PulseRound round, Tally kept, Audience audience) {
        if (!(kept instanceof Tally.Shown tally)) {
            return withheld(round, kept, round.anonymity().minimumOf(kept));
        }
        List<Tally.Shown> rounds = new ArrayList<>(past(round, tally));
        Map<LeadershipFunction, Reading> functions = functions(tally, audience);
        rounds.add(tally);
        return new WeeklyDigest.Shown(
                tally.answered(),
                tally.asked(),
                away(round, tally),
                round.anonymity(),
                tally.namesPeople(),
                tally.origin().day(),
                functions,
                WithoutTitle.of(List.of(tally), audience),
                tally.comparison().of(Reading.inNumbers(functions)),
                stories(round, tally),
                rounds.stream().map(PastPoint::of).toList(),
                Questions.about(functions, tally.origin().day()));
    }

    /** What each of these leads is to read beside the digest of a round that has been counted. */
    Map<MemberId, LettingGo> forLeads(PulseRound round, Team team, Collection<MemberId> leads) {
        Map<MemberId, LettingGo> notes = new TreeMap<>();
        if (tallyRound.kept(round, team).orElse(null) instanceof Tally.Shown tally) {
            leads.forEach(lead -> LettingGo.of(tally, lead).ifPresent(note -> notes.put(lead, note)));
        }
        return notes;
    }

    private static WeeklyDigest withheld(PulseRound round, Tally kept, int minimum) {
        return new WeeklyDigest.Withheld(kept.answered(), kept.asked(), away(round, kept), minimum);
    }

    /** Those before it, as far as they may be shown by the minimum of now, and people counted in them. */
    private List<Tally.Shown> past(PulseRound round, Tally.Shown tally) {
        return round
                .anonymity()
                .allowed(ballots.latestShownBefore(round, tally.origin().until(), PAST))
                .stream()
                .filter(Tally.Shown::namesPeople)
                .toList();
    }

    private static int away(PulseRound round, Tally tally) {
        return round.roster().size() - tally.asked();
    }

    private static Map<LeadershipFunction, Reading> functions(Tally.Shown tally, Audience audience) {
        Map<LeadershipFunction, Reading> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            functions.put(function, Reading.of(List.of(tally), function, audience));
        }
        return functions;
    }

    /** In the order of their words, so that the order gives away nobody. */
    private List<Story> stories(PulseRound round, Tally.Shown tally) {
        return Stream.concat(
                        ballots.counted(round).stream()
                                .flatMap(answer -> answer.story().stream())
                                .map(text -> new Story(text, Optional.empty())),
                        thanks(ballots.thanks(round, tally.origin().until())))
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
