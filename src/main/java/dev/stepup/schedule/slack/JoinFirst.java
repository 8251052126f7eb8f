package dev.stepup.schedule.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import dev.stepup.schedule.slack.TeamForm.Extent;
import dev.stepup.slack.AfterAck;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Command;
import dev.stepup.slack.CommandButtons;
import dev.stepup.slack.Interaction;
import dev.stepup.slack.OptionalCallDeadline;
import dev.stepup.slack.Readers;
import dev.stepup.slack.Replies;
import dev.stepup.slack.Reply;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackMessage;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Channels;
import dev.stepup.team.Channels.Joining;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before the form of a new team that the bot is not in its channel, and joins where it may. */
@Component
final class JoinFirst implements SlackFeature {

    private static final String JOIN = "setup_join";
    private static final String ELSEWHERE = "setup_elsewhere";

    private final Channels channels;
    private final TeamForm form;
    private final TeamWishes wishes;
    private final OptionalCallDeadline callDeadline;
    private final Readers readers;
    private final Replies replies;
    private final AfterAck afterAck;
    private final SlackWeb web;

    JoinFirst(
            Channels channels,
            TeamForm form,
            TeamWishes wishes,
            OptionalCallDeadline callDeadline,
            Readers readers,
            Replies replies,
            AfterAck afterAck,
            SlackWeb web) {
        this.channels = channels;
        this.form = form;
        this.wishes = wishes;
        this.callDeadline = callDeadline;
        this.readers = readers;
        this.replies = replies;
        this.afterAck = afterAck;
        this.web = web;
    }

    /** What is said in place of the form; empty where the bot is in that channel, or Slack does not say now. */
    Optional<Reply> before(Command command, String channel, Words words) {
        return switch (callDeadline.forExtras(() -> channels.standing(command.workspace(), channel))) {
            case NOT_A_MEMBER -> Optional.of(Reply.message(offer(channel, words)));
            case UNKNOWN_CHANNEL -> Optional.of(invite(command, words));
            case MEMBER, MEMBER_WITH_OTHERS, MEMBER_OTHERS_INVITED, ARCHIVED, SLACK_DOES_NOT_SAY -> Optional.empty();
        };
    }

    private static SlackMessage offer(String channel, Words words) {
        return Buttons.under(
                words.say("schedule.join.ask", "<#" + channel + ">"),
                List.of(
                        Buttons.primary(JOIN, words.say("schedule.join"), channel),
                        Buttons.button(ELSEWHERE, words.say("schedule.join.elsewhere"), channel)));
    }

    private static Reply invite(Command command, Words words) {
        return CommandButtons.offer(
                words.say("schedule.join.invite"), command.whole(), words.say("schedule.join.goOn"));
    }

    @Override
    public void listen(App app) {
        app.blockAction(JOIN, (request, context) -> {
            join(request.getPayload());
            return context.ack();
        });
        app.blockAction(ELSEWHERE, (request, context) -> {
            open(request.getPayload(), channel(request.getPayload()));
            return context.ack();
        });
    }

    private void join(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        String channel = channel(payload);
        if (wishes.ofChannel(asker, channel).isEmpty()) {
            say(payload, "schedule.setup.notAllowed");
            return;
        }
        Joining joining = channels.join(asker.workspace(), channel);
        say(payload, "schedule.join." + joining);
        if (joining == Joining.JOINED) {
            open(payload, channel);
        }
    }

    private void open(BlockActionPayload payload, String channel) {
        Asker asker = Asker.of(payload);
        wishes.ofChannel(asker, channel)
                .ifPresentOrElse(
                        wish -> web.open(
                                asker.workspace(),
                                payload.getTriggerId(),
                                form.draw(wish, new Extent(wish.team().id(), false), words(asker))),
                        () -> say(payload, "schedule.setup.notAllowed"));
    }

    /** Where Slack did not answer, the buttons stay to be pressed again. */
    private void say(BlockActionPayload payload, String key) {
        Interaction interaction = Interaction.of(payload);
        boolean settled = !key.endsWith(Joining.NOT_NOW.name());
        String text = words(Asker.of(payload)).say(key, "<#" + channel(payload) + ">");
        afterAck.run(interaction, () -> replies.say(interaction, SlackMessage.of(text), settled));
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }

    private static String channel(BlockActionPayload payload) {
        return Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
    }
}
