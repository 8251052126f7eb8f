package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.schedule.TeamRequest.Others;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whether other organizations in the channel may read the digests. Asked once per shared channel. */
@Component
@Order(11)
final class SharedChannelSection implements TeamFormSection {

    private static final String OTHERS = "others_in_";

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        if (wish.others() != Others.NOT_ASKED) {
            form.oneOf(
                    Input.required(OTHERS + wish.team().channel(), words.say("schedule.form.others"))
                            .with(words.say("schedule.form.others.hint")),
                    List.of(
                            new Choice(Others.MAY_NOT_READ.name(), words.say("schedule.form.others.no")),
                            new Choice(Others.MAY_READ.name(), words.say("schedule.form.others.yes"))),
                    Optional.of(wish.others().name()));
        }
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        return SectionResult.of(form.option(OTHERS + wish.team().channel())
                .map(chosen -> wish.with(chosen.equals(Others.MAY_READ.name()) ? Others.MAY_READ : Others.MAY_NOT_READ))
                .orElseGet(() -> wish.with(Others.NOT_ASKED)));
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return problem == Problem.READ_BY_OTHERS
                ? form.inputs().stream()
                        .filter(input -> input.startsWith(OTHERS))
                        .findFirst()
                : Optional.empty();
    }
}
