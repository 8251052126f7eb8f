package dev.stepup.team;

import dev.stepup.slack.Command;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Words;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What the leads of a team and the admins of its workspace may do with it, and nobody else. */
@Component
public final class LeadsOnly {

    private final Access access;

    LeadsOnly(Access access) {
        this.access = access;
    }

    /** Whether this asker may, with the team they mean. */
    public boolean mayBeAskedBy(Command command) {
        return meant(command)
                .filter(team -> access.mayRun(team, command.asker()))
                .isPresent();
    }

    /** Does this with the team that the asker means, or says why not. */
    public Reply answer(Command command, Words words, Function<Team, Reply> deed) {
        Optional<Team> team = meant(command);
        if (team.isEmpty()) {
            return Reply.words(words.say("team.none"));
        }
        return access.mayRun(team.get(), command.asker())
                ? deed.apply(team.get())
                : Reply.words(words.say("team.leadsOnly"));
    }

    private Optional<Team> meant(Command command) {
        return access.meant(command.workspace(), command.asker(), command.channel());
    }
}
