package dev.stepup.schedule.chat.form;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FormValues;
import dev.stepup.schedule.SetUpTeam.Problem;
import dev.stepup.schedule.TeamRequest;
import dev.stepup.team.Team;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The team's name, and the channel for its digests. */
@Component
@Order(10)
public final class NameAndChannelSection implements TeamFormSection {

    /** The field for the name of the team. */
    public static final String NAME = "team_name";

    private static final String CHANNEL = "channel";
    private static final int NAME_LIMIT = 60;

    @Override
    public void draw(Form form, TeamRequest wish, Words words) {
        Optional<String> channel = Optional.of(wish.team().channel()).filter(id -> !id.isEmpty());
        form.text(
                        Input.required(NAME, words.say("schedule.form.name")),
                        false,
                        NAME_LIMIT,
                        wish.team().name())
                .channel(
                        Input.required(CHANNEL, words.say("schedule.form.channel"))
                                .with(words.say("schedule.form.channel.hint")),
                        channel);
    }

    @Override
    public SectionResult read(FormValues form, TeamRequest wish, Words words) {
        Team named = wish.team()
                .called(form.line(NAME).orElse(""), form.channel(CHANNEL).orElse(""));
        return new SectionResult(wish.with(named), errors(form, words));
    }

    private static Map<String, String> errors(FormValues form, Words words) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (form.text(NAME).isEmpty()) {
            errors.put(NAME, words.say("schedule.error.noName"));
        }
        if (form.channel(CHANNEL).isEmpty()) {
            errors.put(CHANNEL, words.say("schedule.error.noChannel"));
        }
        return errors;
    }

    @Override
    public Optional<String> inputOf(Problem problem, FormValues form) {
        return switch (problem) {
            case NOT_IN_CHANNEL, CHANNEL_NOT_SEEN, CHANNEL_ARCHIVED, CHANNEL_HAS_A_TEAM, SLACK_DOES_NOT_SAY ->
                Optional.of(CHANNEL);
            default -> Optional.empty();
        };
    }
}
