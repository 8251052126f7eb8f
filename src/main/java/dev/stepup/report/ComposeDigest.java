package dev.stepup.report;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Change;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Measure;
import dev.stepup.leadership.Share;
import dev.stepup.leadership.Tally;
import dev.stepup.pulse.PulseRound;
import dev.stepup.report.WeeklyDigest.About;
import dev.stepup.report.WeeklyDigest.Function;
import dev.stepup.report.WeeklyDigest.Story;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** With how many check-ins before it a check-in is compared. */
    private static final int COMPARED = 4;

    private final TallyRound tallyRound;
    private final RoundBallots ballots;

    ComposeDigest(TallyRound tallyRound, RoundBallots ballots) {
        this.tallyRound = tallyRound;
        this.ballots = ballots;
    }

    /** The digest of this round of this team, closed or about to be; from now on nothing it says changes. */
    public WeeklyDigest of(PulseRound round, Team team) {
        return digest(round, tallyRound.of(round, team));
    }

    /** The same, of a round that has been reported, by the minimum of now as well; empty when it has not. */
    public Optional<WeeklyDigest> posted(PulseRound round, Team team) {
        return tallyRound
                .kept(round, team)
                .map(tally -> team.anonymity().allowed(List.of(tally)).isEmpty()
                        ? withheld(round, tally, team.anonymity().minimumOf(tally))
                        : digest(round, tally));
    }

    private WeeklyDigest digest(PulseRound round, Tally kept) {
        if (!(kept instanceof Tally.Shown tally)) {
            return withheld(round, kept, round.anonymity().minimumOf(kept));
        }
        List<Tally.Shown> rounds = new ArrayList<>(past(round, tally));
        Map<LeadershipFunction, Function> functions = functions(tally, last(rounds, COMPARED));
        rounds.add(tally);
        return new WeeklyDigest.Shown(
                tally.answered(),
                tally.asked(),
                away(round, tally),
                round.anonymity(),
                tally.namesPeople(),
                tally.origin().day(),
                functions,
                share(tally),
                stories(round, tally),
                rounds,
                Questions.about(functions, tally.namesPeople(), tally.origin().day()));
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

    private static Map<LeadershipFunction, Function> functions(Tally.Shown tally, List<Tally.Shown> before) {
        Map<LeadershipFunction, Function> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            Distribution distribution = tally.distribution(function);
            Set<MemberId> named = tally.roster().stream()
                    .filter(member -> distribution.mentionsOf(member) > 0)
                    .collect(Collectors.toSet());
            Change change = before.stream()
                    .map(each -> each.distribution(function))
                    .reduce(Distribution::and)
                    .map(past -> Change.between(past, distribution, Measure.EFFECTIVE_NUMBER))
                    .orElse(Change.TOO_FEW_MENTIONS);
            functions.put(function, new Function(named, distribution, change));
        }
        return functions;
    }

    /** In a team so small that people are not counted one by one, a title of one person is not counted either. */
    private static Optional<Share> share(Tally.Shown tally) {
        return tally.namesPeople() ? Share.withoutTitle(List.of(tally)) : Optional.empty();
    }

    /** In the order of their words, so that the order gives away nobody. */
    private List<Story> stories(PulseRound round, Tally.Shown tally) {
        return Stream.concat(
                        ballots.counted(round).stream(),
                        ballots.thanks(round, tally.origin().until()).stream())
                .filter(ballot -> ballot.story().isPresent())
                .map(ballot -> new Story(ballot.story().orElseThrow(), about(ballot)))
                .sorted(Comparator.comparing(Story::text))
                .toList();
    }

    private static Optional<About> about(Ballot ballot) {
        return ballot.round().isPresent()
                ? Optional.empty()
                : ballot.nominations().stream().findFirst().map(each -> new About(each.receiver(), each.function()));
    }

    private static <T> List<T> last(List<T> all, int atMost) {
        return List.copyOf(all.subList(Math.max(0, all.size() - atMost), all.size()));
    }
}
