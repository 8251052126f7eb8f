package dev.stepup.report.digest;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.CountBallots;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts one check-in by the rules that held when it opened. */
public final class CountCheckIn {

    private final Tally.Origin origin;
    private final Anonymity anonymity;
    private final Set<MemberId> roster;
    private final Set<MemberId> away;
    private final List<Ballot> answers;
    private final Set<MemberId> respondents;

    /** These answers are of people on the roster. */
    public CountCheckIn(
            Tally.Origin origin, Anonymity anonymity, Set<MemberId> roster, Set<MemberId> away, List<Ballot> answers) {
        this.origin = origin;
        this.anonymity = anonymity;
        this.roster = roster;
        this.away = away;
        this.answers = answers;
        this.respondents = answers.stream().map(Ballot::giver).collect(Collectors.toSet());
    }

    /** Whether enough have answered. */
    public boolean isAllowed() {
        return anonymity.allows(respondents.size(), roster.size());
    }

    /** What is kept where they have not. */
    public Tally tooFew() {
        return new Tally.TooFew(origin, respondents.size(), asked(), anonymity.minimumOf(roster.size()));
    }

    /** What is kept where they have. */
    public Tally shown(Set<MemberId> leads, Collection<Ballot> thanks) {
        List<Ballot> all = Stream.concat(answers.stream(), thanks.stream()).toList();
        return new Tally.Shown(
                origin,
                respondents.size(),
                asked(),
                roster,
                leads.stream().filter(roster::contains).collect(Collectors.toSet()),
                CountBallots.of(all, roster),
                CountBallots.of(answers, roster),
                Comparison.NONE);
    }

    private int asked() {
        Set<MemberId> asked = new HashSet<>(roster);
        asked.removeAll(away);
        asked.addAll(respondents);
        return asked.size();
    }
}
