package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.team.WhoSees;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who sees who named whom, and how many answers are needed to show results. */
@Component
@Order(90)
final class AnonymitySection implements TeamFormSection {

    private static final String WHO = "who_sees";
    private static final String MINIMUM = "minimum";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";
    private static final List<Integer> RAISED = List.of(4, 5, 6, 8, 10, 15, 20);

    @Override
    public boolean rare() {
        return true;
    }

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        Anonymity anonymity = wish.team().anonymity();
        form.oneOf(
                        Input.required(WHO, words.say("schedule.form.whoSees"))
                                .with(words.say("schedule.form.whoSees.hint")),
                        List.of(
                                new Choice(CLOSED, WhoSees.inWords(new Anonymity(false, 0), words)),
                                new Choice(OPEN, WhoSees.inWords(new Anonymity(true, 0), words))),
                        Optional.of(anonymity.open() ? OPEN : CLOSED))
                .oneOf(
                        Input.required(MINIMUM, words.say("schedule.form.minimum"))
                                .with(words.say("schedule.form.minimum.hint")),
                        minimums(anonymity.raisedTo(), words),
                        Optional.of("" + anonymity.raisedTo()));
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Anonymity before = wish.team().anonymity();
        boolean open = form.option(WHO).map(OPEN::equals).orElse(before.open());
        int raisedTo = form.option(MINIMUM).map(Integer::valueOf).orElse(before.raisedTo());
        return SectionResult.of(wish.with(wish.team().withAnonymity(new Anonymity(open, raisedTo))));
    }

    private static List<Choice> minimums(int stored, Words words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("0", words.say("schedule.form.minimum.usual")));
        TreeSet<Integer> raised = new TreeSet<>(RAISED);
        if (stored > 0) {
            raised.add(stored);
        }
        raised.forEach(
                each -> choices.add(new Choice(each.toString(), words.say("schedule.form.minimum.raised", each))));
        return choices;
    }
}
