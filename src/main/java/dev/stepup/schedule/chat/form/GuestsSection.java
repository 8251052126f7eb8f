package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.TeamRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether guests and people from other organizations can be on the team. */
@Component
@Order(75)
final class GuestsSection implements TeamFormSection {

    private static final String GUESTS = "guests";
    private static final String IN = "in";
    private static final String OUT = "out";

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        form.oneOf(
                Input.required(GUESTS, words.say("schedule.form.guests")).with(words.say("schedule.form.guests.hint")),
                List.of(
                        new Choice(OUT, words.say("schedule.form.guests.out")),
                        new Choice(IN, words.say("schedule.form.guests.in"))),
                Optional.of(wish.team().guests() ? IN : OUT));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        boolean in = form.option(GUESTS).map(IN::equals).orElse(wish.team().guests());
        return SectionResult.of(wish.with(wish.team().lettingGuestsIn(in)));
    }
}
