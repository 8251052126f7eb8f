package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Slack's bad days, scripted: the first script that fits a call decides it. */
public final class Trouble {
    private final List<Script> scripts = new ArrayList<>();

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

    /** Forgets every script. */
    public synchronized void clear() {
        scripts.clear();
    }

    synchronized Optional<Mishap> take(String method, JsonObject params) {
        for (Script script : scripts) {
            if (script.method.equals(method) && script.left > 0 && script.params.test(params)) {
                script.left--;
                return Optional.of(script.mishap);
            }
        }
        return Optional.empty();
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
