package dev.stepup.slack.connection;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.WorkflowStep;
import dev.stepup.slack.WorkflowStep.Ending;
import dev.stepup.slack.WorkflowStep.Execution;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of workflows. It reads the request itself, because the SDK drops an input that is an object, and who
 * uses the workflow comes as one. Slack is told how a step ended before the request is acknowledged: whatever goes wrong
 * until then, Slack sends the request again, and no workflow is left waiting.
 */
final class StepRequests implements Middleware {

    private static final Logger log = LoggerFactory.getLogger(StepRequests.class);
    private static final String PERSON = "person";
    private static final Gson GSON = new Gson();

    private final List<WorkflowStep> steps;
    private final Readers readers;
    private final SlackWeb web;

    StepRequests(List<WorkflowStep> steps, Readers readers, SlackWeb web) {
        this.steps = steps;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof EventRequest event && "function_executed".equals(event.getEventType())) {
            return run(
                    new WorkspaceId(event.getContext().getTeamId()),
                    JsonParser.parseString(event.getRequestBodyAsString()).getAsJsonObject());
        }
        return chain.next(request);
    }

    private Response run(WorkspaceId workspace, JsonObject payload) {
        JsonObject event = payload.getAsJsonObject("event");
        String callback = event.getAsJsonObject("function").get("callback_id").getAsString();
        Optional<WorkflowStep> step =
                steps.stream().filter(each -> each.callback().equals(callback)).findFirst();
        if (step.isEmpty()) {
            log.warn("A workflow came to a step that does not exist ({})", callback);
            return Response.ok();
        }
        Execution execution = execution(workspace, event);
        Ending ending = step.get().run(execution, readers.wordsFor(execution.workspace(), execution.person()));
        return tell(execution, ending) instanceof CallOutcome.RetryAfter ? Response.error(503) : Response.ok();
    }

    private static Execution execution(WorkspaceId workspace, JsonObject event) {
        Map<String, String> inputs = new HashMap<>();
        for (Map.Entry<String, JsonElement> input :
                event.getAsJsonObject("inputs").entrySet()) {
            JsonElement value = input.getValue();
            if (value.isJsonPrimitive()) {
                inputs.put(input.getKey(), value.getAsString());
            } else if (value instanceof JsonObject context && context.has("id")) {
                inputs.put(input.getKey(), context.get("id").getAsString());
            }
        }
        return new Execution(
                workspace,
                event.get("function_execution_id").getAsString(),
                new MemberId(inputs.getOrDefault(PERSON, "nobody")),
                inputs);
    }

    private CallOutcome tell(Execution execution, Ending ending) {
        CallOutcome outcome = ending instanceof Ending.Done done
                ? web.call(
                        execution.workspace(),
                        "functions.completeSuccess",
                        Map.of("function_execution_id", execution.id(), "outputs", GSON.toJson(done.outputs())))
                : web.call(
                        execution.workspace(),
                        "functions.completeError",
                        Map.of("function_execution_id", execution.id(), "error", ((Ending.Failed) ending).sentence()));
        if (outcome instanceof CallOutcome.Refused refused) {
            log.warn("Slack does not take the ending of a workflow's step: {}", refused.error());
        }
        return outcome;
    }
}
