package dev.stepup.team.mongo;

import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.privacy.Retention;
import dev.stepup.team.ChannelTrouble;
import dev.stepup.team.EndedTeam;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.team.people.AwaySigns;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A team as it is stored.
 *
 * @param userGroup the group that the roster follows; absent where it follows none
 * @param chosen who was chosen for the roster; absent where it follows the channel or a group
 * @param lookAt when it is to be looked after; absent when it never was
 * @param keepsMonths for how many months it keeps answers, 0 until they are deleted; absent where that is as usual
 * @param eraseAt when it is looked through next for what it keeps no longer; absent when it never was
 * @param setUpBy who set it up; absent where that was not noted
 * @param sharedChannel the channel whose other organizations may read its digests; absent where none may
 * @param sharedSince when a lead let them
 * @param ended whether it is archived or being deleted; absent while it goes on
 * @param toWindUp whether it has begun something that is to be brought to an end
 * @param channelBefore its channel, where it has ended: another team may have taken that
 */
@Document("teams")
record StoredTeam(
        @Id String id,
        String workspace,
        String name,
        String channel,
        boolean followsChannel,
        @Nullable String userGroup,
        @Nullable List<String> chosen,
        List<String> roster,
        List<String> leads,
        boolean open,
        int raisedTo,
        List<String> awaySigns,
        boolean guests,
        @Nullable Integer keepsMonths,
        @Nullable ChannelTrouble trouble,
        @Nullable Instant lookAt,
        @Nullable Instant eraseAt,
        @Nullable String setUpBy,
        @Nullable String sharedChannel,
        @Nullable Instant sharedSince,
        EndedTeam.@Nullable How ended,
        @Nullable Instant endedAt,
        @Nullable Boolean toWindUp,
        @Nullable String channelBefore,
        @Nullable String mergedInto) {

    static StoredTeam of(Team team, @Nullable StoredTeam before) {
        return new StoredTeam(
                team.id(),
                team.workspace().value(),
                team.name(),
                team.channel(),
                team.followsChannel(),
                team.source() instanceof RosterSource.UserGroup group ? group.id() : null,
                team.source() instanceof RosterSource.Chosen chosen ? values(chosen.people()) : null,
                values(team.roster()),
                values(team.leads()),
                team.anonymity().open(),
                team.anonymity().raisedTo(),
                team.awaySigns().signs(),
                team.guests(),
                team.retention().months(),
                team.trouble().orElse(null),
                null,
                before == null ? null : before.eraseAt,
                before == null ? null : before.setUpBy,
                before == null ? null : before.sharedChannel,
                before == null ? null : before.sharedSince,
                null,
                null,
                null,
                null,
                null);
    }

    Team team() {
        return new Team(
                new WorkspaceId(workspace),
                id,
                name,
                Objects.requireNonNullElse(channelBefore, channel),
                source(),
                ids(roster),
                ids(leads),
                new Anonymity(open, raisedTo),
                new AwaySigns(awaySigns),
                guests,
                retention(),
                Optional.ofNullable(trouble));
    }

    private Retention retention() {
        return keepsMonths == null ? Retention.USUAL : new Retention(keepsMonths);
    }

    EndedTeam asEnded() {
        return new EndedTeam(
                team(),
                Objects.requireNonNull(ended),
                Objects.requireNonNull(endedAt),
                Optional.ofNullable(mergedInto));
    }

    private RosterSource source() {
        if (followsChannel) {
            return new RosterSource.Channel();
        }
        return userGroup == null
                ? new RosterSource.Chosen(ids(Objects.requireNonNull(chosen)))
                : new RosterSource.UserGroup(userGroup);
    }

    static List<String> values(Collection<MemberId> ids) {
        return ids.stream().map(MemberId::value).sorted().toList();
    }

    private static Set<MemberId> ids(List<String> values) {
        return values.stream().map(MemberId::new).collect(Collectors.toSet());
    }
}
