package dev.stepup.thanks.chat;

import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.WorkflowStep;
import dev.stepup.chat.typed.TypedText;
import dev.stepup.chat.typed.TypedWords;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.thanks.GiveThanks.Outcome;
import dev.stepup.thanks.GiveThanks.Thanks;
import dev.stepup.workspace.MemberId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The workflow step "Record who stepped up", on behalf of the person who uses it. */
@Component
final class RecordThanksStep implements WorkflowStep {

    private static final int WORD_SHOWN = 40;

    private final SendThanks thanking;
    private final Colleagues colleagues;

    RecordThanksStep(SendThanks thanking, Colleagues colleagues) {
        this.thanking = thanking;
        this.colleagues = colleagues;
    }

    @Override
    public String callback() {
        return "record_who_stepped_up";
    }

    @Override
    public Ending run(Execution execution, Words words) {
        Optional<LeadershipFunction> function = LeadershipFunction.called(
                TypedWords.of(execution.input("function")).lower(0));
        String story = story(execution);
        if (function.isEmpty()) {
            return new Ending.Failed(
                    words.say("thanks.step.function", Markup.shorten(execution.input("function"), WORD_SHOWN)));
        }
        if (execution.input("who").isEmpty() || story.isEmpty()) {
            return new Ending.Failed(words.say("thanks.step.empty"));
        }
        Outcome outcome = thanking.give(new Thanks(
                execution.workspace(),
                execution.person(),
                Set.of(new MemberId(execution.input("who"))),
                function.get(),
                Markup.shorten(story, ThanksForm.STORY_LIMIT),
                Optional.empty(),
                execution.input("channel"),
                "step:" + execution.id()));
        return ending(outcome, words);
    }

    private String story(Execution execution) {
        return TypedText.plain(execution.input("what"), colleagues.namesFor(execution.workspace(), execution.person()))
                .strip();
    }

    private static Ending ending(Outcome outcome, Words words) {
        if (outcome instanceof Outcome.Given given) {
            return new Ending.Done(Map.of("team", given.teamNames().get(0)));
        }
        return new Ending.Failed(
                words.say(outcome instanceof Outcome.ToOneself ? "thanks.step.oneself" : "thanks.step.noTeam"));
    }
}
