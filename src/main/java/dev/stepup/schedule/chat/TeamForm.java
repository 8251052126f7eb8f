package dev.stepup.schedule.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.interaction.OpenForm;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.chat.form.NameAndChannelSection;
import dev.stepup.schedule.chat.form.SectionResult;
import dev.stepup.schedule.chat.form.TeamFormSection;
import dev.stepup.team.WhoSees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The form that sets up a team, built from its sections. Rare sections are behind "More options"; sections that are not
 * shown keep their stored values.
 */
@Component
final class TeamForm {

    static final String CALLBACK = "team_form";
    static final String MORE = "team_form_more";

    private final List<TeamFormSection> sections;

    TeamForm(List<TeamFormSection> sections) {
        this.sections = List.copyOf(sections);
    }

    /** The form as this wish has it. */
    View draw(TeamRequest wish, Extent extent, Words words) {
        return draw(wish, extent, any -> {}, words);
    }

    /** The same with something on top. */
    View draw(TeamRequest wish, Extent extent, Consumer<Form> top, Words words) {
        Form form = Form.of(CALLBACK, words.say("schedule.form.title")).carrying(extent.carried());
        top.accept(form);
        shown(extent).forEach(section -> section.draw(form, wish, words));
        if (!extent.more() && sections.stream().anyMatch(TeamFormSection::rare)) {
            form.button(MORE, words.say("schedule.form.more"));
        }
        if (extent.more() && !extent.team().isEmpty()) {
            form.button(EndTeamForm.OPEN, words.say("schedule.ending.open"));
        }
        Anonymity anonymity = wish.team().anonymityNow();
        return form.note(words.say("schedule.form.note", WhoSees.inWords(anonymity, words), anonymity.raisedTo())
                        + WhoSees.guests(wish.team().guests(), words))
                .view(words.say("words.save"), words.say("words.cancel"));
    }

    /** This wish with what was filled in. */
    SectionResult read(FormValues form, Extent extent, TeamRequest wish, Words words) {
        SectionResult filled = SectionResult.of(wish);
        for (TeamFormSection section : shown(extent)) {
            filled = filled.and(section.read(form, filled.wish(), words));
        }
        return filled;
    }

    /** What is in the way, beside the input where it can be mended. */
    Map<String, String> errors(List<Problem> problems, FormValues form, Extent extent, Words words) {
        Map<String, String> errors = new LinkedHashMap<>();
        for (Problem problem : problems) {
            Optional<String> input = shown(extent).stream()
                    .flatMap(section -> section.inputOf(problem, form).stream())
                    .reduce((first, second) -> second);
            // That is asked once the rest is well.
            if (input.isPresent() || problem != Problem.READ_BY_OTHERS) {
                errors.putIfAbsent(
                        input.orElse(NameAndChannelSection.NAME), words.say("schedule.error." + problem.name()));
            }
        }
        return errors;
    }

    private List<TeamFormSection> shown(Extent extent) {
        return sections.stream()
                .filter(section -> extent.more() || !section.rare())
                .toList();
    }

    /**
     * Which team a form is about and how much of it is shown; the form carries it.
     *
     * @param team the id of the team; empty for a new one
     * @param more whether the rare sections are shown
     */
    record Extent(String team, boolean more) {

        private static final String MARK = "+";

        /** What this form was told to carry. */
        static Extent of(OpenForm form) {
            String carried = form.metadata();
            return carried.startsWith(MARK)
                    ? new Extent(carried.substring(MARK.length()), true)
                    : new Extent(carried, false);
        }

        private String carried() {
            return more ? MARK + team : team;
        }
    }
}
