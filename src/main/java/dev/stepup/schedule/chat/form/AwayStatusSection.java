package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.team.people.AwaySigns;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which Slack statuses mean that somebody is away. */
@Component
@Order(80)
final class AwayStatusSection implements TeamFormSection {

    private static final String SIGNS = "away_signs";
    private static final int LIMIT = 500;

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        form.text(
                Input.optional(SIGNS, words.say("schedule.form.awaySigns"))
                        .with(words.say("schedule.form.awaySigns.hint")),
                true,
                LIMIT,
                wish.team().awaySigns().typed());
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        return SectionResult.of(
                wish.with(wish.team().reading(AwaySigns.read(form.text(SIGNS).orElse("")))));
    }
}
