package dev.stepup.sandbox;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * How a workflow's step ended, as the bot told Slack.
 *
 * @param outputs what it hands on; empty when it failed
 * @param error why it failed; blank when it did not
 * @param told how often Slack was told
 */
public record StepEnding(JsonObject outputs, String error, int told) {

    static StepEnding of(StandInSlack slack, String execution) {
        List<JsonObject> done = endings(slack, "functions.completeSuccess", execution);
        List<JsonObject> failed = endings(slack, "functions.completeError", execution);
        return new StepEnding(
                done.isEmpty() ? new JsonObject() : done.get(0).getAsJsonObject("outputs"),
                failed.isEmpty() ? "" : failed.get(0).get("error").getAsString(),
                done.size() + failed.size());
    }

    private static List<JsonObject> endings(StandInSlack slack, String method, String execution) {
        return slack.calls(method).stream()
                .map(ApiCall::params)
                .filter(call -> call.get("function_execution_id").getAsString().equals(execution))
                .toList();
    }
}
