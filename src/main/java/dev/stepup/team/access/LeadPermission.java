package dev.stepup.team.access;

import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.team.Team;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Checks that somebody is a lead of a team or a workspace admin before a command runs. */
@Component
public final class LeadPermission {

    private final Access access;

    LeadPermission(Access access) {
        this.access = access;
    }

    /** Whether this asker may, with a team they can mean. */
    public boolean mayBeAskedBy(Command command) {
        return !runBy(command, access.meant(command)).isEmpty();
    }

    /** Does this with the team that the asker means, asks which of theirs that is, or says why not. */
    public Reply answer(Command command, Words words, Function<Team, Reply> deed) {
        List<Team> meant = access.meant(command);
        List<Team> own = runBy(command, meant);
        return !meant.isEmpty() && own.isEmpty()
                ? Reply.words(words.say(access.refusal(command.workspace(), command.asker(), "team.leadsOnly")))
                : ChooseTeam.of(own, command, words, deed);
    }

    private List<Team> runBy(Command command, List<Team> teams) {
        return teams.stream()
                .filter(team -> access.mayRun(team, command.asker()))
                .toList();
    }
}
