package dev.stepup.outbox;

import java.time.Clock;
import org.springframework.context.ApplicationContext;

/** The outbox in the hand of a test or a benchmark. */
public final class ManualOutbox {

    private final OutboxEntries calls;
    private final Dispatcher dispatcher;
    private final Clock clock;

    private ManualOutbox(OutboxEntries calls, Dispatcher dispatcher, Clock clock) {
        this.calls = calls;
        this.dispatcher = dispatcher;
        this.clock = clock;
    }

    /** The outbox of this bot. */
    public static ManualOutbox of(ApplicationContext bot) {
        return new ManualOutbox(
                bot.getBean(OutboxEntries.class), bot.getBean(Dispatcher.class), bot.getBean(Clock.class));
    }

    /** Has a bot that sends by itself send no more. */
    public static void stop(ApplicationContext bot) {
        bot.getBean(OutboxPoller.class).stop();
    }

    /** Has this bot's turns end, so that others could begin theirs. */
    public static void endTurns(ApplicationContext bot) {
        bot.getBean(WorkspaceLeases.class).releaseAll();
    }

    /** Sends all that is due, on the thread of whoever asks. */
    public void sendAll() {
        calls.workspacesWithWork(clock.instant()).forEach(workspace -> {
            try {
                dispatcher.deliverAll(workspace, () -> true);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
