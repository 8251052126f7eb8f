package dev.stepup.report;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Distribution;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.RoundTally;
import dev.stepup.pulse.Rounds;
import dev.stepup.report.WeeklyDigest.About;
import dev.stepup.report.WeeklyDigest.Function;
import dev.stepup.report.WeeklyDigest.Story;
import dev.stepup.workspace.MemberId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what a team reads of a round: its answers, and the thanks since the round reported before it closed. */
@Component
public final class ComposeDigest {

    /** As many points as Slack draws, with this round's own. */
    private static final int PAST = 11;

    private final Rounds rounds;
    private final Ballots ballots;

    ComposeDigest(Rounds rounds, Ballots ballots) {
        this.rounds = rounds;
        this.ballots = ballots;
    }

    /** The digest of this round, closed or about to be. */
    public WeeklyDigest of(PulseRound round) {
        List<Ballot> answers = ballots.answersTo(round.workspace(), round.id()).stream()
                .filter(answer -> round.roster().contains(answer.giver()))
                .toList();
        int minimum = round.anonymity().minimumOf(round.roster().size());
        if (answers.size() < minimum) {
            return new WeeklyDigest.Withheld(answers.size(), round.roster().size(), minimum);
        }
        List<Ballot> thanks = thanks(round);
        List<Ballot> all = new ArrayList<>(answers);
        all.addAll(thanks);
        Map<LeadershipFunction, Function> functions = functions(round, answers, all);
        LocalDate day = round.opened().atZone(round.zone()).toLocalDate();
        return new WeeklyDigest.Shown(
                answers.size(),
                round.roster().size(),
                day,
                functions,
                stories(round, all),
                rounds.talliesBefore(round, PAST),
                Questions.about(functions, day));
    }

    /** What is kept of a digest that is shown. */
    public static Optional<RoundTally> tally(WeeklyDigest digest) {
        if (!(digest instanceof WeeklyDigest.Shown shown)) {
            return Optional.empty();
        }
        Map<LeadershipFunction, RoundTally.Total> totals = new EnumMap<>(LeadershipFunction.class);
        shown.functions()
                .forEach((function, found) -> totals.put(
                        function,
                        new RoundTally.Total(
                                (int) found.distribution().mentions(),
                                found.distribution().people())));
        return Optional.of(new RoundTally(shown.day(), totals));
    }

    private List<Ballot> thanks(PulseRound round) {
        Instant from = rounds.reportedBefore(round).flatMap(PulseRound::closed).orElse(Instant.EPOCH);
        return ballots.thanks(
                round.workspace(), round.team(), from, round.closed().orElse(round.closesAt()));
    }

    private static Map<LeadershipFunction, Function> functions(
            PulseRound round, List<Ballot> answers, List<Ballot> all) {
        Set<MemberId> respondents = answers.stream().map(Ballot::giver).collect(Collectors.toSet());
        Map<LeadershipFunction, Function> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            List<Nomination> nominations = all.stream()
                    .flatMap(ballot -> ballot.nominations().stream())
                    .filter(nomination -> nomination.function() == function)
                    .toList();
            Distribution distribution = Distribution.of(nominations, round.roster(), respondents);
            Set<MemberId> named = round.roster().stream()
                    .filter(member -> distribution.mentionsOf(member) > 0)
                    .collect(Collectors.toSet());
            functions.put(function, new Function(named, distribution));
        }
        return functions;
    }

    /** In the order of their words, so that the order gives away nobody. */
    private static List<Story> stories(PulseRound round, List<Ballot> all) {
        return all.stream()
                .filter(ballot -> ballot.story().isPresent())
                .filter(ballot -> ballot.round().isPresent() || isOfRoster(round, ballot))
                .map(ballot -> new Story(ballot.story().orElseThrow(), about(ballot)))
                .sorted(Comparator.comparing(Story::text))
                .toList();
    }

    private static boolean isOfRoster(PulseRound round, Ballot thanks) {
        return thanks.nominations().stream().allMatch(each -> round.roster().contains(each.receiver()));
    }

    private static Optional<About> about(Ballot ballot) {
        return ballot.round().isPresent()
                ? Optional.empty()
                : ballot.nominations().stream().findFirst().map(each -> new About(each.receiver(), each.function()));
    }
}
