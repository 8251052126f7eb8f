package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Slack's bad days, scripted: the first script that fits a call decides it. */
public final class Trouble {
    private final World world;
    private final List<Script> scripts = new ArrayList<>();
    private @Nullable Holding holding;

    Trouble(World world) {
        this.world = world;
    }

    /**
     * Lets so many calls of these methods pass and keeps every later one until the test ends the hold; what is kept
     * takes effect at once, or else only when it is answered. There is one hold at a time, and it comes before any script.
     */
    public Hold holdAfter(int calls, Set<String> methods, boolean effectAtOnce) {
        return holdAfter(calls, methods, params -> true, effectAtOnce);
    }

    /** The same for calls of these methods whose parameters fit. */
    public synchronized Hold holdAfter(
            int calls, Set<String> methods, Predicate<JsonObject> params, boolean effectAtOnce) {
        Hold hold = new Hold(world);
        holding = new Holding(methods, params, calls, new Mishap.Held(hold, effectAtOnce));
        return hold;
    }

    /** The next call of a method goes wrong. */
    public Trouble next(String method, Mishap mishap) {
        return next(method, 1, mishap);
    }

    /** The next calls of a method go wrong. */
    public Trouble next(String method, int times, Mishap mishap) {
        return when(method, params -> true, times, mishap);
    }

    /** Every call of a method goes wrong until {@link #clear()}. */
    public Trouble always(String method, Mishap mishap) {
        return when(method, params -> true, Integer.MAX_VALUE, mishap);
    }

    /** The next calls of a method whose parameters fit go wrong. */
    public synchronized Trouble when(String method, Predicate<JsonObject> params, int times, Mishap mishap) {
        scripts.add(new Script(method, params, times, mishap));
        return this;
    }

    /** So many calls of a method go well, and every one after them goes wrong until {@link #clear()}. */
    public Trouble after(int good, String method, Mishap mishap) {
        AtomicInteger made = new AtomicInteger();
        return when(method, params -> made.incrementAndGet() > good, Integer.MAX_VALUE, mishap);
    }

    /** Forgets every script. */
    public synchronized void clear() {
        scripts.clear();
    }

    synchronized Optional<Mishap> take(String method, JsonObject params) {
        if (holding != null && holding.keeps(method, params)) {
            return Optional.of(holding.mishap);
        }
        for (Script script : scripts) {
            if (script.method.equals(method) && script.left > 0 && script.params.test(params)) {
                script.left--;
                return Optional.of(script.mishap);
            }
        }
        return Optional.empty();
    }

    private static final class Holding {
        private final Set<String> methods;
        private final Predicate<JsonObject> params;
        private final Mishap.Held mishap;
        private int left;

        Holding(Set<String> methods, Predicate<JsonObject> params, int left, Mishap.Held mishap) {
            this.methods = methods;
            this.params = params;
            this.left = left;
            this.mishap = mishap;
        }

        boolean keeps(String method, JsonObject with) {
            return methods.contains(method)
                    && params.test(with)
                    && !mishap.hold().hasEnded()
                    && left-- <= 0;
        }
    }

    private static final class Script {
        private final String method;
        private final Predicate<JsonObject> params;
        private final Mishap mishap;
        private int left;

        Script(String method, Predicate<JsonObject> params, int times, Mishap mishap) {
            this.method = method;
            this.params = params;
            this.left = times;
            this.mishap = mishap;
        }
    }
}
