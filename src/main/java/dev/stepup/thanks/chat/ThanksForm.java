package dev.stepup.thanks.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The form for thanking a colleague. */
final class ThanksForm {

    static final String CALLBACK = "thanks_form";
    static final String WHO = "thanks_who";
    static final String FUNCTION = "thanks_function";
    static final String STORY = "thanks_story";
    static final int STORY_LIMIT = 2000;

    private ThanksForm() {}

    /** The form, with whatever is known already filled in. */
    static View of(Draft draft, List<Choice> people, Words words) {
        return Form.of(CALLBACK, words.say("thanks.form.title"))
                .carrying(draft.carried())
                .anyOf(
                        Input.required(WHO, words.say("thanks.form.who")),
                        people,
                        draft.receivers().stream().map(MemberId::value).toList())
                .oneOf(
                        Input.required(FUNCTION, words.say("thanks.form.function")),
                        functions(words),
                        draft.function().map(Enum::name))
                .text(
                        Input.required(STORY, words.say("thanks.form.story")).with(words.say("thanks.form.story.hint")),
                        true,
                        STORY_LIMIT,
                        null)
                .view(words.say("words.send"), words.say("words.cancel"));
    }

    private static List<Choice> functions(Words words) {
        return Arrays.stream(LeadershipFunction.values())
                .map(each -> new Choice(each.name(), words.say("thanks.form." + each.name(), each.label())))
                .toList();
    }

    /**
     * What is known when the form opens.
     *
     * @param link to the message it is about
     */
    record Draft(
            String channel, Set<MemberId> receivers, Optional<LeadershipFunction> function, Optional<String> link) {

        static Draft in(String channel) {
            return new Draft(channel, Set.of(), Optional.empty(), Optional.empty());
        }

        /** As the form carries it: the channel, and the link behind it. */
        String carried() {
            return link.map(each -> channel + " " + each).orElse(channel);
        }

        /** The channel that a form carries. */
        static String channel(String carried) {
            return carried.split(" ", 2)[0];
        }

        /** The link that a form carries. */
        static Optional<String> link(String carried) {
            String[] parts = carried.split(" ", 2);
            return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
        }
    }
}
