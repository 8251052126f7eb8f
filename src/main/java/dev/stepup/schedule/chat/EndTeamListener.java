package dev.stepup.schedule.chat;

import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.schedule.chat.EndTeamForm.Ending;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.lifecycle.EndTeam;
import dev.stepup.workspace.MemberId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Archives, deletes and merges teams after their lead confirmed the consequences. */
@Component
final class EndTeamListener implements Listener {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Access access;
    private final EndTeam endTeam;
    private final EndTeamNotices news;
    private final Forms forms;

    EndTeamListener(
            Teams teams, EndedTeams endedTeams, Access access, EndTeam endTeam, EndTeamNotices news, Forms forms) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.access = access;
        this.endTeam = endTeam;
        this.news = news;

        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(EndTeamForm.OPEN, this::open);
        listeners.onSubmission(EndTeamForm.CHOOSE, this::ask);
        listeners.onSubmission(EndTeamForm.CONFIRM, this::take);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        String id = TeamForm.Extent.of(press.openForm()).team();
        forms.push(
                asker.workspace(),
                press.interaction().id(),
                running(asker, id)
                        .map(team -> EndTeamForm.choose(team, others(asker, team), press.words()))
                        .orElseGet(() -> EndTeamForm.refused(press.words().say(gone(asker)), press.words())));
    }

    private FormAnswer ask(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Optional<Ending> chosen = submission.values().option(EndTeamForm.WHAT).flatMap(Ending::read);
        return chosen.flatMap(wanted -> running(asker, wanted.team())
                        .map(team -> EndTeamForm.confirm(wanted, team, other(asker, wanted), words)))
                .map(FormAnswer::show)
                .orElseGet(() -> FormAnswer.show(EndTeamForm.refused(
                        words.say(access.refusal(asker.workspace(), asker.id(), "team.leadsOnly")), words)));
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Optional<Ending> wanted = Ending.read(submission.metadata());
        Optional<Team> team = wanted.flatMap(ending -> running(asker, ending.team()));
        if (wanted.isEmpty() || team.isEmpty()) {
            return FormAnswer.show(EndTeamForm.refused(words.say(gone(asker)), words));
        }
        if (wanted.get().what() == Ending.What.DELETE && !EndTeamForm.names(team.get(), submission.values())) {
            return FormAnswer.errors(Map.of(
                    EndTeamForm.NAME,
                    words.say("schedule.ending.error.name", team.get().name())));
        }
        Optional<Team> other = other(asker, wanted.get());
        if (!end(wanted.get(), team.get(), other, asker.id())) {
            return FormAnswer.show(EndTeamForm.refused(words.say(gone(asker)), words));
        }
        news.tell(
                wanted.get().what(), team.get(), other, asker, submission.form().id());
        return FormAnswer.closeAll();
    }

    private String gone(Asker asker) {
        return access.refusal(asker.workspace(), asker.id(), "schedule.ending.gone");
    }

    private boolean end(Ending ending, Team team, Optional<Team> other, MemberId by) {
        return switch (ending.what()) {
            case ARCHIVE -> endTeam.archive(team, by);
            case DELETE -> endTeam.delete(team, by);
            case MERGE -> other.filter(each -> endTeam.merge(each, team, by)).isPresent();
        };
    }

    private Optional<Team> running(Asker asker, String id) {
        return teams.find(asker.workspace(), id)
                .or(() -> endedTeams.archived(asker.workspace(), id))
                .filter(team -> access.mayRun(team, asker.id()));
    }

    private Optional<Team> other(Asker asker, Ending ending) {
        return teams.find(asker.workspace(), ending.other()).filter(team -> access.mayRun(team, asker.id()));
    }

    private List<Team> others(Asker asker, Team team) {
        return teams.in(asker.workspace()).stream()
                .filter(other -> !other.id().equals(team.id()) && access.mayRun(other, asker.id()))
                .limit(EndTeamForm.OTHERS)
                .toList();
    }
}
