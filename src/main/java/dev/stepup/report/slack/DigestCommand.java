package dev.stepup.report.slack;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.report.MissedDigests;
import dev.stepup.report.PostDigest;
import dev.stepup.report.PostDigest.Enough;
import dev.stepup.slack.Command;
import dev.stepup.slack.ConfirmableAction;
import dev.stepup.slack.Confirmation;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.LeadsOnly;
import dev.stepup.team.LookAfterTeam;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.workspace.WorkspaceId;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code /stepup digest} posts a digest that was missed, or closes the running check-in and posts its digest now; where
 * that would show nothing, it asks first.
 */
@Component
@Order(25)
final class DigestCommand implements Subcommand, ConfirmableAction {

    private final PostDigest postDigest;
    private final MissedDigests missedDigests;
    private final Rounds rounds;
    private final Teams teams;
    private final Access access;
    private final LeadsOnly leadsOnly;
    private final LookAfterTeam lookAfterTeam;

    DigestCommand(
            PostDigest postDigest,
            MissedDigests missedDigests,
            Rounds rounds,
            Teams teams,
            Access access,
            LeadsOnly leadsOnly,
            LookAfterTeam lookAfterTeam) {
        this.postDigest = postDigest;
        this.missedDigests = missedDigests;
        this.rounds = rounds;
        this.teams = teams;
        this.access = access;
        this.leadsOnly = leadsOnly;
        this.lookAfterTeam = lookAfterTeam;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String helpKey() {
        return "report.help.digest";
    }

    @Override
    public boolean offeredTo(Command asker) {
        return leadsOnly.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadsOnly.answer(command, words, team -> Reply.message(next(team, words)));
    }

    private SlackMessage next(Team team, Words words) {
        return resting(team, words)
                .orElseGet(() -> postDigest
                        .next(team)
                        .map(round -> askOrPost(round, team, words))
                        .orElseGet(() -> SlackMessage.of(words.say("report.digest.none", Mrkdwn.escape(team.name())))));
    }

    private SlackMessage askOrPost(PulseRound round, Team team, Words words) {
        Enough enough = postDigest.answersTo(round);
        return enough == Enough.YES
                ? post(round, team, words)
                : Confirmation.ask(
                        name(),
                        words.say("report.digest.ask." + how(round, enough), Mrkdwn.escape(team.name()), channel(team)),
                        round.id(),
                        words);
    }

    /** While it is open, whether anybody has answered stays untold: who asks twice would see somebody do so. */
    private static String how(PulseRound round, Enough enough) {
        return round.closed().isEmpty() ? "OPEN" : enough.name();
    }

    /** Of the check-in that the question was about, whatever has begun since. */
    @Override
    public SlackMessage confirm(Confirmation confirmation, Words words) {
        WorkspaceId workspace = confirmation.asker().workspace();
        Optional<PulseRound> round = rounds.find(workspace, confirmation.value());
        Optional<Team> team = round.flatMap(found -> teams.find(workspace, found.team()))
                .filter(found -> access.mayRun(found, confirmation.asker().id()));
        if (team.isEmpty()) {
            return SlackMessage.of(
                    words.say(access.refusal(workspace, confirmation.asker().id(), "team.leadsOnly")));
        }
        return resting(team.get(), words).orElseGet(() -> post(round.orElseThrow(), team.get(), words));
    }

    private Optional<SlackMessage> resting(Team team, Words words) {
        return lookAfterTeam
                .atEaseAgain(team)
                .trouble()
                .map(trouble -> SlackMessage.of(words.say("team.rests." + trouble, channel(team))));
    }

    /** Again the same words where it is posted already, for that is what was asked for. */
    private SlackMessage post(PulseRound round, Team team, Words words) {
        boolean missed = missedDigests.includes(round);
        postDigest.now(round, team);
        return SlackMessage.of(
                missed
                        ? missed(round, team, words)
                        : words.say("report.digest.posted", Mrkdwn.escape(team.name()), channel(team)));
    }

    private String missed(PulseRound round, Team team, Words words) {
        String which = words.moment(round.digestAt(), round.zone());
        int running = rounds.running(team.workspace(), team.id()).isPresent() ? 1 : 0;
        return words.say("report.digest.missed", which, channel(team), running);
    }

    private static String channel(Team team) {
        return "<#" + team.channel() + ">";
    }
}
