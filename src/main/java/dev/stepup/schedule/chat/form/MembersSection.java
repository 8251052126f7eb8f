package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is on the team, and who leads it. */
@Component
@Order(20)
final class MembersSection implements TeamFormSection {

    static final String MEMBERS = "members";
    private static final String LEADS = "leads";

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        Team team = wish.team();
        boolean followsGroup = team.source() instanceof RosterSource.UserGroup;
        form.people(
                        Input.optional(MEMBERS, words.say("schedule.form.members"))
                                .with(words.say(
                                        followsGroup
                                                ? "schedule.form.members.hint.group"
                                                : "schedule.form.members.hint")),
                        team.source() instanceof RosterSource.Chosen chosen ? chosen.people() : Set.of())
                .people(
                        Input.optional(LEADS, words.say("schedule.form.leads"))
                                .with(words.say("schedule.form.leads.hint")),
                        team.leads());
    }

    /** A user group that is not shown stays, and is not given up for people without a word. */
    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Team team = wish.team().ledBy(form.people(LEADS));
        Set<MemberId> members = form.people(MEMBERS);
        if (team.source() instanceof RosterSource.UserGroup
                && (members.isEmpty() || !form.has(UserGroupSection.GROUP))) {
            return new SectionResult(
                    wish.with(team),
                    members.isEmpty() ? Map.of() : Map.of(MEMBERS, words.say("schedule.error.membersOverGroup")));
        }
        return SectionResult.of(wish.with(
                team.from(members.isEmpty() ? new RosterSource.Channel() : new RosterSource.Chosen(members))));
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return switch (problem) {
            case NO_MEMBERS -> Optional.of(MEMBERS);
            case LEAD_IS_A_GUEST -> Optional.of(LEADS);
            default -> Optional.empty();
        };
    }
}
