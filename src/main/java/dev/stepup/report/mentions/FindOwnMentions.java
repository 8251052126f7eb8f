package dev.stepup.report.mentions;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.Weeks;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.Turnout;
import dev.stepup.schedule.TeamZones;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds what somebody was named for. Figures come from reported check-ins only, so that no answer can be read from a
 * running one. Teams too small to name people have no figures.
 */
@Component
public final class FindOwnMentions {

    private final Tallies tallies;
    private final Ballots ballots;
    private final FindOwnStories findOwnStories;
    private final TeamZones teamZones;
    private final Clock clock;

    FindOwnMentions(Tallies tallies, Ballots ballots, FindOwnStories findOwnStories, TeamZones teamZones, Clock clock) {
        this.tallies = tallies;
        this.ballots = ballots;
        this.findOwnStories = findOwnStories;
        this.teamZones = teamZones;
        this.clock = clock;
    }

    /** What this person was named for in this team in the last eight weeks, as the team counts them. */
    public OwnMentions of(Team team, MemberId person) {
        ZoneId zone = teamZones.of(team);
        LocalDate thisWeek = Weeks.of(clock.instant(), zone);
        LocalDate middle = OwnMentions.firstOfLately(thisWeek);
        LocalDate first = middle.minusWeeks(OwnMentions.WEEKS);
        List<Tally.Shown> shown =
                team.anonymity().allowed(tallies.between(team.workspace(), team.id(), first, thisWeek)).stream()
                        .filter(tally -> Audience.member(person).readsNumbersOf(person, List.of(tally)))
                        .toList();
        Predicate<Tally.Shown> isLate = each -> !each.origin().week().isBefore(middle);
        List<Tally.Shown> lately = shown.stream().filter(isLate).toList();
        List<Ballot> naming = ballots.naming(
                team.workspace(), team.id(), person, first.atStartOfDay(zone).toInstant());
        return new OwnMentions(
                team,
                figures(lately, person),
                figures(shown.stream().filter(isLate.negate()).toList(), person),
                namers(naming, shown, person),
                findOwnStories.of(person, lately),
                naming.stream()
                        .filter(each ->
                                each.checkIn().isEmpty() && !each.giver().equals(person))
                        .toList(),
                claims(naming, person));
    }

    private static OwnMentions.Figures figures(List<Tally.Shown> shown, MemberId person) {
        Map<LeadershipFunction, Integer> counted = new EnumMap<>(LeadershipFunction.class);
        for (Tally.Shown each : shown) {
            each.functions().forEach((function, named) -> {
                Integer own = named.get(person);
                if (own != null) {
                    counted.merge(function, own, Integer::sum);
                }
            });
        }
        return new OwnMentions.Figures(Turnout.of(shown), counted);
    }

    private static Map<LeadershipFunction, Set<MemberId>> namers(
            List<Ballot> naming, List<Tally.Shown> shown, MemberId person) {
        Set<String> checkIns =
                shown.stream().map(each -> each.origin().checkIn()).collect(Collectors.toSet());
        Map<LeadershipFunction, Set<MemberId>> namers = new EnumMap<>(LeadershipFunction.class);
        naming.stream()
                .filter(each -> each.checkIn().filter(checkIns::contains).isPresent())
                .filter(each -> !each.giver().equals(person) && each.showsGiverTo(person))
                .flatMap(each -> about(each, person))
                .forEach(each -> namers.computeIfAbsent(each.function(), any -> new TreeSet<>())
                        .add(each.giver()));
        return namers;
    }

    private static Set<LeadershipFunction> claims(List<Ballot> naming, MemberId person) {
        return naming.stream()
                .filter(each -> each.giver().equals(person))
                .flatMap(each -> about(each, person))
                .map(Nomination::function)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Nomination> about(Ballot ballot, MemberId person) {
        return ballot.nominations().stream().filter(each -> each.receiver().equals(person));
    }
}
