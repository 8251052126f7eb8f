package dev.stepup.home;

import dev.stepup.checkin.CheckIn;
import dev.stepup.leadership.Ballots.Given;
import dev.stepup.report.mentions.OwnMentions;
import dev.stepup.team.Team;
import java.time.Instant;
import java.util.List;

/**
 * The content of somebody's home page.
 *
 * @param at as of when
 * @param waiting the check-ins they can answer, by team and in the order of their digests
 * @param mentions what they were named for, in the first of the teams they are on
 * @param moreTeams in how many more teams they are
 * @param stored how much they have given that is stored
 * @param you how they have chosen to take part
 * @param archived the archived teams that they led
 * @param admin whether they can set up teams
 */
public record HomePage(
        Instant at,
        List<Place> places,
        List<Waiting> waiting,
        List<OwnMentions> mentions,
        int moreTeams,
        Given stored,
        You you,
        List<Team> archived,
        boolean admin) {

    /** Whether nothing here concerns them: no team, no check-in, and no wish to stay out. */
    public boolean isOfAStranger() {
        return places.isEmpty() && archived.isEmpty() && waiting.isEmpty() && !you.optedOut();
    }

    /**
     * How they take part.
     *
     * @param optedOut whether they stay out of every team
     * @param notAskedIn the names of the teams that do not ask them any more, because they stayed silent
     */
    public record You(boolean optedOut, boolean remindersOff, List<String> notAskedIn) {}

    /**
     * A team they are on or run.
     *
     * @param member whether they are asked and can thank
     * @param runs whether they can change its settings
     */
    public record Place(Team team, boolean member, boolean runs) {}

    /**
     * A check-in that asks them and takes answers, also when they have left its team since.
     *
     * @param team what that is called
     * @param answered whether they have answered and can change it
     */
    public record Waiting(String team, CheckIn checkIn, boolean answered) {}
}
