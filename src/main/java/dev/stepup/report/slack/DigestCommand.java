package dev.stepup.report.slack;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.report.PostDigest;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.Words;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.LeadsOnly;
import dev.stepup.team.LookAfterTeam;
import dev.stepup.team.Team;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup digest} posts a digest that was missed, or closes the running check-in and posts its digest now. */
@Component
@Order(25)
final class DigestCommand implements Subcommand {

    private final PostDigest postDigest;
    private final Rounds rounds;
    private final LeadsOnly leadsOnly;
    private final LookAfterTeam lookAfterTeam;

    DigestCommand(PostDigest postDigest, Rounds rounds, LeadsOnly leadsOnly, LookAfterTeam lookAfterTeam) {
        this.postDigest = postDigest;
        this.rounds = rounds;
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
        return leadsOnly.answer(command, words, team -> Reply.words(close(team, words)));
    }

    private String close(Team team, Words words) {
        String name = Mrkdwn.escape(team.name());
        Optional<ChannelTrouble> trouble = lookAfterTeam.atEaseAgain(team).trouble();
        if (trouble.isPresent()) {
            return words.say("team.rests." + trouble.get(), "<#" + team.channel() + ">");
        }
        return postDigest.missed(team).map(round -> missed(round, team, words)).orElseGet(() -> now(team, name, words));
    }

    private String missed(PulseRound round, Team team, Words words) {
        String which = words.moment(round.digestAt(), round.zone());
        int running = rounds.running(team.workspace(), team.id()).isPresent() ? 1 : 0;
        return words.say("report.digest.missed", which, "<#" + team.channel() + ">", running);
    }

    private String now(Team team, String name, Words words) {
        return postDigest
                .now(team)
                .map(digest -> words.say("report.digest.posted", name, "<#" + team.channel() + ">"))
                .orElseGet(() -> words.say("report.digest.none", name));
    }
}
