package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import java.util.Optional;

/** A part of the team form. Each section is a component; {@code @Order} decides its place. */
public interface TeamFormSection {

    /** Whether it stands behind "More options". */
    default boolean rare() {
        return false;
    }

    /** Draws its inputs as this wish has them. */
    void draw(Form form, TeamRequest wish, Words words);

    /** This wish with what was filled in; where nothing of use was, it stays as it is. */
    SectionResult read(FormValues form, TeamRequest wish, Words words);

    /** The input beside which this problem is told; empty where it is none of this section's. */
    default Optional<String> inputOf(Problem problem, FormValues form) {
        return Optional.empty();
    }
}
