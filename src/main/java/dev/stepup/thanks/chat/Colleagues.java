package dev.stepup.thanks.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Words;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleChoices;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The people whom somebody can thank. */
@Component
final class Colleagues {

    private final Teams teams;
    private final People people;
    private final DisplayNames names;

    Colleagues(Teams teams, People people, DisplayNames names) {
        this.teams = teams;
        this.people = people;
        this.names = names;
    }

    /** Those on the team of this channel if the asker is on it, else those on any team of theirs, and themselves. */
    List<Choice> of(WorkspaceId workspace, MemberId asker, String channel, Words words) {
        return PeopleChoices.of(found(workspace, asker, channel), asker, words.say("words.me"));
    }

    /** The same people but for the asker, in the order of their names. */
    List<MemberId> onTeamWith(WorkspaceId workspace, MemberId asker, String channel) {
        return found(workspace, asker, channel).stream()
                .map(Person::id)
                .filter(id -> !id.equals(asker))
                .toList();
    }

    private List<Person> found(WorkspaceId workspace, MemberId asker, String channel) {
        List<Team> own = teams.of(workspace, asker).stream()
                .filter(team -> team.has(asker))
                .toList();
        List<Team> here =
                own.stream().filter(team -> team.channel().equals(channel)).toList();
        Set<MemberId> offered = new HashSet<>();
        (here.isEmpty() ? own : here).forEach(team -> offered.addAll(team.roster()));
        return people.findAll(workspace, offered).stream()
                .filter(person -> own.stream().anyMatch(team -> team.has(person.id()) && team.takes(person)))
                .toList();
    }

    /** What each is called to this reader, who knows their teammates. */
    Function<MemberId, String> namesFor(WorkspaceId workspace, MemberId reader) {
        return names.knownTo(workspace, reader);
    }
}
