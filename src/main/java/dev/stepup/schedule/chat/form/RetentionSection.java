package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.privacy.Retention;
import dev.stepup.schedule.TeamRequest;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** For how long answers, stories and names are kept. */
@Component
@Order(95)
final class RetentionSection implements TeamFormSection {

    private static final String RETENTION = "retention";

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        form.oneOf(
                Input.required(RETENTION, words.say("schedule.form.retention"))
                        .with(words.say("schedule.form.retention.hint")),
                Retention.CHOICES.stream()
                        .map(each -> new Choice(value(each), inWords(each, words)))
                        .toList(),
                Optional.of(value(wish.team().retention())));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Retention chosen = form.option(RETENTION)
                .map(months -> new Retention(Integer.parseInt(months)))
                .orElse(wish.team().retention());
        return SectionResult.of(wish.with(wish.team().keepingAnswers(chosen)));
    }

    private static String value(Retention retention) {
        return "" + retention.months();
    }

    private static String inWords(Retention retention, Words words) {
        return retention.equals(Retention.UNTIL_DELETED)
                ? words.say("schedule.form.retention.untilDeleted")
                : words.say("schedule.form.retention.months", retention.months());
    }
}
