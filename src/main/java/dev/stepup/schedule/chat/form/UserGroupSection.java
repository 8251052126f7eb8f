package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.team.RosterSource;
import dev.stepup.team.people.UserGroups;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The user group that the roster follows, where Slack shares user groups. */
@Component
@Order(60)
final class UserGroupSection implements TeamFormSection, Listener {

    static final String GROUP = "user_group";
    private static final String NONE = "none";

    private final UserGroups userGroups;

    UserGroupSection(UserGroups userGroups) {
        this.userGroups = userGroups;
    }

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        Optional<List<Choice>> told = groups(wish.team().workspace());
        Optional<String> stored = stored(wish);
        List<Choice> groups = told.orElse(List.of());
        if (!groups.isEmpty() || stored.isPresent()) {
            List<Choice> choices = new ArrayList<>();
            choices.add(new Choice(NONE, words.say("schedule.form.group.none")));
            choices.addAll(groups);
            stored.filter(id -> groups.stream().noneMatch(group -> group.value().equals(id)))
                    .ifPresent(id -> choices.add(
                            new Choice(id, told.isPresent() ? id : words.say("schedule.form.group.asItIs"))));
            form.oneOf(
                    Input.optional(GROUP, words.say("schedule.form.group")).with(words.say("schedule.form.group.hint")),
                    choices,
                    Optional.of(stored.orElse(NONE)));
        }
        if (told.isEmpty()) {
            form.note(words.say("schedule.form.group.notTold"));
        }
    }

    /** Where the form did not show it, it stays as it was. */
    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Optional<String> group = chosen(form);
        if (group.isPresent()) {
            return new SectionResult(
                    wish.with(wish.team().from(new RosterSource.UserGroup(group.get()))),
                    form.people(MembersSection.MEMBERS).isEmpty()
                            ? Map.of()
                            : Map.of(GROUP, words.say("schedule.error.membersAndGroup")));
        }
        return SectionResult.of(
                form.has(GROUP) && stored(wish).isPresent()
                        ? wish.with(wish.team().from(new RosterSource.Channel()))
                        : wish);
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        boolean ofGroup = problem == Problem.USER_GROUP_UNKNOWN || problem == Problem.NO_MEMBERS;
        return ofGroup && chosen(form).isPresent() ? Optional.of(GROUP) : Optional.empty();
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onQuery(GROUP, query -> groups(query.asker().workspace()).orElse(List.of()));
    }

    private static Optional<String> chosen(FormValues form) {
        return form.option(GROUP).filter(group -> !group.equals(NONE));
    }

    private static Optional<String> stored(TeamRequest wish) {
        return wish.team().source() instanceof RosterSource.UserGroup group
                ? Optional.of(group.id())
                : Optional.empty();
    }

    private Optional<List<Choice>> groups(WorkspaceId workspace) {
        return userGroups
                .in(workspace)
                .map(groups -> groups.stream()
                        .map(group -> new Choice(group.id(), group.name() + " (@" + group.handle() + ")"))
                        .toList());
    }
}
