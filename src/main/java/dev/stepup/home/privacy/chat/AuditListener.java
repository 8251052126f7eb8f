package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Message;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.privacy.AuditEntry;
import dev.stepup.privacy.AuditLog;
import dev.stepup.privacy.AuditedSetting.Kind;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows admins what leads and admins did. */
@Component
final class AuditListener implements Listener {

    private static final int SHOWN = 50;

    private final AuditLog auditLog;
    private final Access access;
    private final Teams teams;
    private final EndedTeams endedTeams;
    private final DisplayNames names;
    private final PeopleZones peopleZones;
    private final Forms forms;
    private final Replies replies;

    AuditListener(
            AuditLog auditLog,
            Access access,
            Teams teams,
            EndedTeams endedTeams,
            DisplayNames names,
            PeopleZones peopleZones,
            Forms forms,
            Replies replies) {
        this.auditLog = auditLog;
        this.access = access;
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.names = names;
        this.peopleZones = peopleZones;
        this.forms = forms;
        this.replies = replies;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(AuditView.OPEN, this::open);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        if (access.isAdmin(asker.workspace(), asker.id())) {
            forms.open(press, draw(asker, press.words()));
        } else {
            String refusal = access.refusal(asker.workspace(), asker.id(), "privacy.audit.adminsOnly");
            replies.say(press.interaction(), Message.of(press.words().say(refusal)), false);
        }
    }

    private View draw(Asker asker, Words words) {
        List<AuditEntry> entries = auditLog.last(asker.workspace(), SHOWN);
        return new AuditView(
                        peopleZones.zoneOf(asker.workspace(), asker.id()),
                        names.among(asker.workspace(), people(entries)),
                        teamNames(asker.workspace(), words),
                        words)
                .of(entries);
    }

    private static Set<MemberId> people(List<AuditEntry> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(entry.actor()),
                        entry.changes().stream()
                                .filter(change -> change.setting().kind() == Kind.PEOPLE)
                                .flatMap(change -> Stream.concat(change.before().stream(), change.after().stream()))
                                .map(MemberId::new)))
                .collect(Collectors.toSet());
    }

    private Function<String, String> teamNames(WorkspaceId workspace, Words words) {
        Map<String, String> known = Stream.concat(teams.in(workspace).stream(), endedTeams.archived(workspace).stream())
                .collect(Collectors.toMap(Team::id, Team::name, (one, same) -> one));
        return id -> known.getOrDefault(id, words.say("privacy.audit.teamGone"));
    }
}
