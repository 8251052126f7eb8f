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

/** Whether people who stay silent are still asked. */
@Component
@Order(65)
final class SilenceSection implements TeamFormSection {

    private static final String AFTER_SILENCE = "after_silence";
    private static final String STOP = "stop";
    private static final String GO_ON = "go_on";

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        form.oneOf(
                Input.required(AFTER_SILENCE, words.say("schedule.form.afterSilence"))
                        .with(words.say("schedule.form.afterSilence.hint")),
                List.of(
                        new Choice(STOP, words.say("schedule.form.afterSilence.stop")),
                        new Choice(GO_ON, words.say("schedule.form.afterSilence.goOn"))),
                Optional.of(wish.schedule().stopsAfterSilence() ? STOP : GO_ON));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        boolean stops = form.option(AFTER_SILENCE)
                .map(STOP::equals)
                .orElse(wish.schedule().stopsAfterSilence());
        return SectionResult.of(wish.with(wish.schedule().stoppingAfterSilence(stops)));
    }
}
