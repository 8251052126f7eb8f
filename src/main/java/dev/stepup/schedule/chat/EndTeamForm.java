package dev.stepup.schedule.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Markup;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.chat.typed.TypedText;
import dev.stepup.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The forms for archiving, deleting or merging a team: a choice, then a confirmation with the consequences. */
final class EndTeamForm {

    static final String OPEN = "team_ending_open";
    static final String CHOOSE = "team_ending";
    static final String CONFIRM = "team_ending_confirm";
    static final String WHAT = "ending";
    static final String NAME = "ending_name";

    /** How many teams can be chosen from at most, beside what else may happen. */
    static final int OTHERS = 98;

    private static final int NAME_LIMIT = 60;

    private EndTeamForm() {}

    /** Asks what is to happen to this team; one of these others may be merged into it. */
    static View choose(Team team, List<Team> others, Words words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(
                new Choice(new Ending(Ending.What.ARCHIVE, team.id()).carried(), words.say("schedule.ending.archive")));
        choices.add(
                new Choice(new Ending(Ending.What.DELETE, team.id()).carried(), words.say("schedule.ending.delete")));
        others.forEach(other -> choices.add(new Choice(
                new Ending(Ending.What.MERGE, team.id(), other.id()).carried(),
                words.say("schedule.ending.merge", other.name()))));
        return Form.of(CHOOSE, words.say("schedule.ending.title"))
                .paragraph("*" + Markup.escape(team.name()) + "*")
                .oneOf(Input.required(WHAT, words.say("schedule.ending.what")), choices, Optional.empty())
                .view(words.say("words.continue"), words.say("words.cancel"));
    }

    /** Says what becomes of everything, and does it once that is confirmed. */
    static View confirm(Ending ending, Team team, Optional<Team> other, Words words) {
        String key = "schedule.ending.confirm." + ending.what();
        Form form = Form.of(CONFIRM, words.say("schedule.ending.title"))
                .carrying(ending.carried())
                .paragraph(words.say(
                        key,
                        Markup.escape(team.name()),
                        Markup.channel(team.channel()),
                        other.map(Team::name).map(Markup::escape).orElse(""),
                        other.map(each -> Markup.channel(each.channel())).orElse("")));
        if (ending.what() == Ending.What.DELETE) {
            form.text(Input.required(NAME, words.say("schedule.ending.name", team.name())), false, NAME_LIMIT, null);
        }
        return form.view(words.say("schedule.ending.do." + ending.what()), words.say("words.cancel"));
    }

    /** Says why nothing happened. */
    static View refused(String sentence, Words words) {
        return Form.of(CONFIRM, words.say("schedule.ending.title"))
                .paragraph(sentence)
                .toRead(words.say("words.close"));
    }

    /** Whether the name of the team to delete was typed correctly. */
    static boolean names(Team team, FormValues values) {
        return values.text(NAME)
                .map(TypedText::sought)
                .filter(TypedText.sought(team.name())::equals)
                .isPresent();
    }

    /**
     * What is to happen to a team.
     *
     * @param other the id of the team that is merged into it; empty where none is
     */
    record Ending(What what, String team, String other) {

        Ending(What what, String team) {
            this(what, team, "");
        }

        /** What may happen. */
        enum What {
            ARCHIVE,
            DELETE,
            MERGE
        }

        static Optional<Ending> read(String carried) {
            String[] parts = Objects.requireNonNullElse(carried, "").split(" ", -1);
            return parts.length == 3
                    ? Optional.of(new Ending(What.valueOf(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        }

        String carried() {
            return what + " " + team + " " + other;
        }
    }
}
