package dev.stepup.schedule.chat;

import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandButtons;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.platform.OptionalCalls;
import dev.stepup.schedule.chat.TeamForm.Extent;
import dev.stepup.team.people.Channels;
import dev.stepup.team.people.Channels.Joining;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says before the form of a new team that the bot is not in its channel, and joins where it can. */
@Component
final class JoinBeforeSetup implements Listener {

    private static final String JOIN = "setup_join";
    private static final String ELSEWHERE = "setup_elsewhere";

    private final Channels channels;
    private final TeamForm form;
    private final TeamFormDefaults wishes;
    private final OptionalCalls optionalCalls;
    private final Replies replies;
    private final AfterAck afterAck;
    private final Forms forms;

    JoinBeforeSetup(
            Channels channels,
            TeamForm form,
            TeamFormDefaults wishes,
            OptionalCalls optionalCalls,
            Replies replies,
            AfterAck afterAck,
            Forms forms) {
        this.channels = channels;
        this.form = form;
        this.wishes = wishes;
        this.optionalCalls = optionalCalls;

        this.replies = replies;
        this.afterAck = afterAck;
        this.forms = forms;
    }

    /** What is said in place of the form; empty where the bot is in that channel, or Slack does not say now. */
    Optional<Reply> before(Command command, String channel, Words words) {
        return switch (optionalCalls.forExtras(() -> channels.membership(command.workspace(), channel))) {
            case NOT_A_MEMBER -> Optional.of(Reply.message(offer(channel, words)));
            case UNKNOWN_CHANNEL -> Optional.of(invite(command, words));
            case MEMBER, MEMBER_WITH_OTHERS, MEMBER_OTHERS_INVITED, ARCHIVED, SLACK_DOES_NOT_SAY -> Optional.empty();
        };
    }

    private static Message offer(String channel, Words words) {
        return Buttons.under(
                words.say("schedule.join.ask", Markup.channel(channel)),
                List.of(
                        Buttons.primary(JOIN, words.say("schedule.join"), channel),
                        Buttons.button(ELSEWHERE, words.say("schedule.join.elsewhere"), channel)));
    }

    private static Reply invite(Command command, Words words) {
        return CommandButtons.offer(
                words.say("schedule.join.invite"), command.whole(), words.say("schedule.join.goOn"));
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(JOIN, this::join);
        listeners.onPress(ELSEWHERE, press -> open(press, press.value()));
    }

    private void join(Press press) {
        Asker asker = press.asker();
        String channel = press.value();
        if (wishes.ofChannel(asker, channel).isEmpty()) {
            say(press, "schedule.setup.notAllowed");
            return;
        }
        Joining joining = channels.join(asker.workspace(), channel);
        say(press, "schedule.join." + joining);
        if (joining == Joining.JOINED) {
            open(press, channel);
        }
    }

    private void open(Press press, String channel) {
        Asker asker = press.asker();
        wishes.ofChannel(asker, channel)
                .ifPresentOrElse(
                        wish -> forms.open(
                                press, form.draw(wish, new Extent(wish.team().id(), false), press.words())),
                        () -> say(press, "schedule.setup.notAllowed"));
    }

    /** Where Slack did not answer, the buttons stay to be pressed again. */
    private void say(Press press, String key) {
        Interaction interaction = press.interaction();
        boolean settled = !key.endsWith(Joining.NOT_NOW.name());
        String text = press.words().say(key, Markup.channel(press.value()));
        afterAck.run(interaction, () -> replies.say(interaction, Message.of(text), settled));
    }
}
