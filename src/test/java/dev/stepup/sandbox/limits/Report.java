package dev.stepup.sandbox.limits;

import java.util.ArrayList;
import java.util.List;

/** The breaches found so far, each with a pointer to its place, as Slack words them. */
final class Report {
    private final List<String> breaches = new ArrayList<>();

    void add(String path, String words) {
        breaches.add(words + " [json-pointer:" + (path.isEmpty() ? "/" : path) + "]");
    }

    List<String> breaches() {
        return List.copyOf(breaches);
    }
}
