package dev.stepup.checkin.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Markup;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.answering.Answer;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.team.WhoSees;
import dev.stepup.workspace.MemberId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form for answering a check-in. */
final class AnswerForm {

    static final String CALLBACK = "answer_form";
    private static final String STORY = "story";
    private static final String LATE = "answer_late";
    private static final int STORY_LIMIT = 2000;
    private static final int STORY_SHOWN = 2800;

    private AnswerForm() {}

    /** The form, filled in with what was answered so far. */
    static View of(CheckIn checkIn, List<Choice> people, Answer soFar, boolean guests, Words words) {
        Form form = Form.of(CALLBACK, words.say("checkin.form.title"))
                .carrying(checkIn.id())
                .paragraph(words.say("checkin.form.intro", WhoSees.inWords(checkIn.anonymity(), words))
                        + WhoSees.guests(guests, words));
        for (LeadershipFunction function : LeadershipFunction.values()) {
            form.anyOf(
                    Input.optional(field(function), words.say("checkin.form." + function.name(), function.label())),
                    people,
                    soFar.namedFor(function).stream().map(MemberId::value).toList());
        }
        return form.text(
                        Input.optional(STORY, words.say("checkin.form.story"))
                                .with(words.say("checkin.form.story.hint."
                                        + (checkIn.anonymity().open() ? "open" : "closed"))),
                        true,
                        STORY_LIMIT,
                        soFar.story().orElse(null))
                .view(words.say("words.send"), words.say("words.cancel"));
    }

    /** What somebody reads who comes too late; what they had written stands there to be taken along. */
    static View tooLate(String sentence, Answer written, Words words) {
        Form form = Form.of(LATE, words.say("checkin.form.title")).paragraph(sentence);
        written.story()
                .ifPresent(story ->
                        form.paragraph(words.say("checkin.late.story") + "\n" + Markup.quote(story, STORY_SHOWN)));
        return form.toRead(words.say("words.close"));
    }

    /** What was filled in. */
    static Answer read(FormValues form) {
        Map<LeadershipFunction, Set<MemberId>> named = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            Set<MemberId> people =
                    form.options(field(function)).stream().map(MemberId::new).collect(Collectors.toSet());
            if (!people.isEmpty()) {
                named.put(function, people);
            }
        }
        return new Answer(named, form.text(STORY));
    }

    /** The name of the field in which people are named for this function. */
    static String field(LeadershipFunction function) {
        return "answer_" + function.name();
    }
}
