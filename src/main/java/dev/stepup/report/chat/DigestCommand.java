package dev.stepup.report.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.chat.confirmation.ConfirmableAction;
import dev.stepup.chat.confirmation.Confirmation;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.CheckIns;
import dev.stepup.report.digest.MissedDigests;
import dev.stepup.report.digest.PostDigest;
import dev.stepup.report.digest.PostDigest.Enough;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.access.LeadPermission;
import dev.stepup.team.lifecycle.RefreshTeam;
import dev.stepup.workspace.MemberId;
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
    private final CheckIns checkIns;
    private final Teams teams;
    private final Access access;
    private final LeadPermission leadPermission;
    private final RefreshTeam refreshTeam;

    DigestCommand(
            PostDigest postDigest,
            MissedDigests missedDigests,
            CheckIns checkIns,
            Teams teams,
            Access access,
            LeadPermission leadPermission,
            RefreshTeam refreshTeam) {
        this.postDigest = postDigest;
        this.missedDigests = missedDigests;
        this.checkIns = checkIns;
        this.teams = teams;
        this.access = access;
        this.leadPermission = leadPermission;
        this.refreshTeam = refreshTeam;
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
        return leadPermission.mayBeAskedBy(asker);
    }

    @Override
    public Reply answer(Command command, Words words) {
        return leadPermission.answer(command, words, team -> Reply.message(next(team, command.asker(), words)));
    }

    private Message next(Team team, MemberId by, Words words) {
        return resting(team, words)
                .orElseGet(() -> postDigest
                        .next(team)
                        .map(checkIn -> askOrPost(checkIn, team, by, words))
                        .orElseGet(() -> Message.of(words.say("report.digest.none", Markup.escape(team.name())))));
    }

    private Message askOrPost(CheckIn checkIn, Team team, MemberId by, Words words) {
        Enough enough = postDigest.answersTo(checkIn);
        return enough == Enough.YES
                ? post(checkIn, team, by, words)
                : Confirmation.ask(
                        name(),
                        words.say(
                                "report.digest.ask." + how(checkIn, enough), Markup.escape(team.name()), channel(team)),
                        checkIn.id(),
                        words);
    }

    /** While it is open, whether anybody has answered stays untold: who asks twice would see somebody do so. */
    private static String how(CheckIn checkIn, Enough enough) {
        return checkIn.isOpen() ? "OPEN" : enough.name();
    }

    /** Of the check-in that the question was about, whatever has begun since. */
    @Override
    public Message confirm(Confirmation confirmation, Words words) {
        WorkspaceId workspace = confirmation.asker().workspace();
        Optional<CheckIn> checkIn = checkIns.find(workspace, confirmation.value());
        Optional<Team> team = checkIn.flatMap(found -> teams.find(workspace, found.team()))
                .filter(found -> access.mayRun(found, confirmation.asker().id()));
        if (team.isEmpty()) {
            return Message.of(
                    words.say(access.refusal(workspace, confirmation.asker().id(), "team.leadsOnly")));
        }
        return resting(team.get(), words)
                .orElseGet(() -> post(
                        checkIn.orElseThrow(), team.get(), confirmation.asker().id(), words));
    }

    private Optional<Message> resting(Team team, Words words) {
        return refreshTeam
                .atEaseAgain(team)
                .trouble()
                .map(trouble -> Message.of(words.say("team.rests." + trouble, channel(team))));
    }

    /** Again the same words where it is posted already, for that is what was asked for. */
    private Message post(CheckIn checkIn, Team team, MemberId by, Words words) {
        boolean missed = missedDigests.includes(checkIn);
        postDigest.now(checkIn, team, by);
        return Message.of(
                missed
                        ? missed(checkIn, team, words)
                        : words.say("report.digest.posted", Markup.escape(team.name()), channel(team)));
    }

    private String missed(CheckIn checkIn, Team team, Words words) {
        String which = words.moment(checkIn.digestAt(), checkIn.zone());
        int running = checkIns.running(team.workspace(), team.id()).isPresent() ? 1 : 0;
        return words.say("report.digest.missed", which, channel(team), running);
    }

    private static String channel(Team team) {
        return Markup.channel(team.channel());
    }
}
