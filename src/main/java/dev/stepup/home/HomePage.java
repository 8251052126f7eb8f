package dev.stepup.home;

import dev.stepup.leadership.Ballots.Given;
import dev.stepup.pulse.PulseRound;
import dev.stepup.report.OwnMentions;
import dev.stepup.team.Absence;
import dev.stepup.team.Team;
import java.util.List;
import java.util.Optional;

/**
 * What somebody finds on their page.
 *
 * @param mentions what they were named for, in each team they are on
 * @param stored how much they have given that is stored
 * @param you how they have chosen to take part
 * @param admin whether they can set up teams
 */
public record HomePage(List<Place> places, List<OwnMentions> mentions, Given stored, You you, boolean admin) {

    /**
     * How they take part.
     *
     * @param away that they have said they are away, while they are
     * @param optedOut whether they stay out of every team
     */
    public record You(Optional<Absence> away, boolean optedOut, boolean remindersOff) {}

    /**
     * A team they are on or run.
     *
     * @param member whether they are asked and can thank
     * @param runs whether they can change its settings
     */
    public record Place(Team team, boolean member, boolean runs, Waiting waiting) {}

    /** What of this team waits for them. */
    public sealed interface Waiting {

        /** Nothing runs that asks them. */
        record Nothing() implements Waiting {}

        /** They can answer. */
        record ToAnswer(PulseRound round) implements Waiting {}

        /** They have answered and can change it. */
        record Answered(PulseRound round) implements Waiting {}
    }
}
