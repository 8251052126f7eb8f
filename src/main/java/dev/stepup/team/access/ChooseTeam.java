package dev.stepup.team.access;

import dev.stepup.chat.Block;
import dev.stepup.chat.Choice;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandButtons;
import dev.stepup.chat.command.Reply;
import dev.stepup.team.Team;
import java.util.List;
import java.util.function.Function;

/** Runs a command for the only team it can mean, or asks which team if there are several. */
public final class ChooseTeam {

    private ChooseTeam() {}

    /** Does this with the team of these that is meant. */
    public static Reply of(List<Team> teams, Command command, Words words, Function<Team, Reply> deed) {
        return switch (teams.size()) {
            case 0 -> Reply.words(words.say("team.none"));
            case 1 -> deed.apply(teams.get(0));
            default ->
                CommandButtons.choose(
                        words.say(
                                teams.size() > Block.Menu.MOST_CHOICES ? "team.which.first" : "team.which",
                                Block.Menu.MOST_CHOICES),
                        command.whole(),
                        words.say("team.which.choose"),
                        teams.stream()
                                .map(team -> new Choice(team.id(), team.name()))
                                .toList());
        };
    }
}
