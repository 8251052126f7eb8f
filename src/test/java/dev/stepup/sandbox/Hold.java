package dev.stepup.sandbox;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Web API calls that are kept without an answer until a test decides what becomes of them, so that a moment such as
 * "half of the prompts are out" lasts as long as it is needed, however slow or quick the machine.
 */
public final class Hold {

    private final World world;
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private int calls;

    Hold(World world) {
        this.world = world;
    }

    /** How many calls are kept, or were. */
    public int calls() {
        return world.read(() -> calls);
    }

    /** Answers what is kept, and keeps nothing any more. */
    public void release() {
        end.complete(true);
    }

    /** Closes the connections of what is kept, as if the network had swallowed it, and keeps nothing any more. */
    public void drop() {
        end.complete(false);
    }

    boolean hasEnded() {
        return end.isDone();
    }

    /** Keeps a call; what is told says later whether it is answered. */
    void keep(Consumer<Boolean> answered) {
        world.change(() -> {
            calls++;
        });
        end.thenAcceptAsync(answered);
    }
}
