package dev.stepup.slack.inbound;

import com.slack.api.bolt.App;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import com.slack.api.model.event.MessageThreadBroadcastEvent;
import dev.stepup.chat.Destination;
import dev.stepup.chat.Message;
import dev.stepup.chat.MessageKey;
import dev.stepup.chat.Outbox;
import dev.stepup.chat.OutboxMessage;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.CommandHelp;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.slack.Installations;
import dev.stepup.slack.SlackListener;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Replies to direct messages with the help, once a day per person. Nobody reads the messages. */
@Component
final class DirectMessageListener implements SlackListener {

    private static final String DIRECT = "im";
    private static final String SLACKBOT = "USLACKBOT";

    private final CommandHelp help;
    private final ReaderLocales readers;
    private final Installations installations;
    private final Outbox outbox;
    private final AfterAck afterAck;

    DirectMessageListener(
            CommandHelp help, ReaderLocales readers, Installations installations, Outbox outbox, AfterAck afterAck) {
        this.help = help;
        this.readers = readers;
        this.installations = installations;
        this.outbox = outbox;
        this.afterAck = afterAck;
    }

    /** What bots, edits and all else come as is not listened to, except for messages of apps, which say who they are. */
    @Override
    public void listen(App app) {
        app.event(MessageEvent.class, (payload, context) -> {
            MessageEvent said = payload.getEvent();
            if (said.getBotId() == null && said.getBotProfile() == null) {
                heard(context.getTeamId(), said.getChannelType(), said.getChannel(), said.getUser(), said.getTs());
            }
            return context.ack();
        });
        app.event(MessageFileShareEvent.class, (payload, context) -> {
            MessageFileShareEvent said = payload.getEvent();
            heard(context.getTeamId(), said.getChannelType(), said.getChannel(), said.getUser(), said.getTs());
            return context.ack();
        });
        app.event(MessageThreadBroadcastEvent.class, (payload, context) -> {
            MessageThreadBroadcastEvent said = payload.getEvent();
            heard(context.getTeamId(), said.getChannelType(), said.getChannel(), said.getUser(), said.getTs());
            return context.ack();
        });
    }

    private void heard(String team, String channelType, String channel, @Nullable String user, String ts) {
        if (DIRECT.equals(channelType) && user != null && !user.equals(SLACKBOT)) {
            WorkspaceId workspace = new WorkspaceId(team);
            MemberId writer = new MemberId(user);
            Instant at = SlackTime.read(ts);
            Interaction written = Interaction.of(new Asker(workspace, writer), "written:" + channel + ":" + ts);
            afterAck.run(written, () -> answer(workspace, writer, channel, at));
        }
    }

    /** The message's key holds the writer's day, so that a repeated event sends nothing. */
    private void answer(WorkspaceId workspace, MemberId writer, String channel, Instant at) {
        if (installations
                .in(workspace)
                .filter(each -> !each.bot().equals(writer))
                .isEmpty()) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(at, readers.zoneOf(workspace, writer));
        Words words = readers.wordsFor(workspace, writer);
        Command asker = new Command(workspace, writer, channel, CommandHelp.HELP, "", "", "", Optional.empty());
        String text = words.say("slack.help.direct") + "\n" + help.of(asker, words);
        outbox.send(
                workspace,
                new OutboxMessage(
                        MessageKey.of("help", "" + day).of(writer), Destination.person(writer), Message.of(text)));
    }
}
