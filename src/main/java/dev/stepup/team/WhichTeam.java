package dev.stepup.team;

import dev.stepup.slack.Choice;
import dev.stepup.slack.Choices;
import dev.stepup.slack.Command;
import dev.stepup.slack.CommandButtons;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Words;
import java.util.List;
import java.util.function.Function;

/** Does a command with the only team it can mean, and asks which one where it can mean several. */
public final class WhichTeam {

    private WhichTeam() {}

    /** Does this with the team of these that is meant. */
    public static Reply of(List<Team> teams, Command command, Words words, Function<Team, Reply> deed) {
        return switch (teams.size()) {
            case 0 -> Reply.words(words.say("team.none"));
            case 1 -> deed.apply(teams.get(0));
            default ->
                CommandButtons.choose(
                        words.say(
                                teams.size() > Choices.IN_A_LIST ? "team.which.first" : "team.which",
                                Choices.IN_A_LIST),
                        command.whole(),
                        words.say("team.which.choose"),
                        teams.stream()
                                .map(team -> new Choice(team.id(), team.name()))
                                .toList());
        };
    }
}
