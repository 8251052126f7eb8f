package dev.stepup.team.mongo;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.Team;
import dev.stepup.team.TeamSettings;
import dev.stepup.team.Teams;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * The teams of a workspace, read anew after a moment: one request asks for them several times. What this instance
 * changes it sees at once; what another changes, when the moment is over.
 */
@Component
final class RememberedTeams implements Teams {

    private static final int WORKSPACES = 10_000;

    private final MongoTeams stored;
    private final Cache<WorkspaceId, Read> read;
    private final AtomicLong changes = new AtomicLong();

    RememberedTeams(MongoTeams stored, Caches caches, TeamSettings settings) {
        this.stored = stored;
        this.read = caches.make("teams", WORKSPACES, settings.remembered());
    }

    @Override
    public Optional<Team> find(WorkspaceId workspace, String id) {
        return in(workspace).stream().filter(team -> team.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Team> ofChannel(WorkspaceId workspace, String channel) {
        return in(workspace).stream()
                .filter(team -> team.channel().equals(channel))
                .findFirst();
    }

    @Override
    public List<Team> of(WorkspaceId workspace, MemberId person) {
        return in(workspace).stream()
                .filter(team -> team.has(person) || team.isLedBy(person))
                .toList();
    }

    @Override
    public void save(Team team) {
        changing(() -> stored.save(team));
    }

    @Override
    public void changeRoster(Team team, Set<MemberId> left, Set<MemberId> joined) {
        changing(() -> stored.changeRoster(team, left, joined));
    }

    @Override
    public void takeLead(Team team, Set<MemberId> leads) {
        changing(() -> stored.takeLead(team, leads));
    }

    @Override
    public boolean giveLead(Team team, Set<MemberId> leads) {
        try {
            return stored.giveLead(team, leads);
        } finally {
            changed();
        }
    }

    @Override
    public void noteSetUpBy(Team team, MemberId person) {
        stored.noteSetUpBy(team, person);
    }

    @Override
    public Optional<MemberId> setUpBy(Team team) {
        return stored.setUpBy(team);
    }

    @Override
    public void agreeToShare(Team team, Instant at) {
        stored.agreeToShare(team, at);
    }

    @Override
    public boolean agreesToShare(Team team) {
        return stored.agreesToShare(team);
    }

    @Override
    public void askAgainToShare(Team team, Instant at) {
        stored.askAgainToShare(team, at);
    }

    @Override
    public void moveChannel(WorkspaceId workspace, String from, String to) {
        changing(() -> stored.moveChannel(workspace, from, to));
    }

    @Override
    public boolean note(Team team, Optional<ChannelTrouble> trouble) {
        try {
            return stored.note(team, trouble);
        } finally {
            changes.incrementAndGet();
        }
    }

    @Override
    public List<DueLook> toLookAfter(Instant before) {
        return stored.toLookAfter(before);
    }

    @Override
    public Optional<DueLook> toLookAfter(WorkspaceId workspace, String team, Instant before) {
        return stored.toLookAfter(workspace, team, before);
    }

    @Override
    public boolean moveOn(DueLook from, Instant next) {
        return stored.moveOn(from, next);
    }

    /** Something of them was changed here. */
    void changed() {
        changes.incrementAndGet();
    }

    private void changing(Runnable change) {
        try {
            change.run();
        } finally {
            changes.incrementAndGet();
        }
    }

    @Override
    public List<Team> in(WorkspaceId workspace) {
        // Taken before reading, so that what was read while something changed is not used again.
        long change = changes.get();
        Read last = read.getIfPresent(workspace);
        if (last != null && last.change() == change) {
            return last.teams();
        }
        List<Team> teams = stored.in(workspace);
        read.put(workspace, new Read(teams, change));
        return teams;
    }

    private record Read(List<Team> teams, long change) {}
}
