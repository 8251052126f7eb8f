package dev.stepup.slack.inbound;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.response.Response;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.WorkflowStep;
import dev.stepup.chat.interaction.WorkflowStep.Ending;
import dev.stepup.chat.interaction.WorkflowStep.Execution;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the steps of workflows. It reads the request itself, because the SDK drops an input that is an object, and who
 * uses the workflow comes as one. Slack is told how a step ended before the request is acknowledged: whatever goes wrong
 * until then, Slack sends the request again, and no workflow is left waiting.
 */
final class WorkflowStepRequests implements Middleware {

    static final String EVENT = "function_executed";

    private static final Logger log = LoggerFactory.getLogger(WorkflowStepRequests.class);
    private static final String PERSON = "person";
    private static final MemberId NOBODY = new MemberId("nobody");
    private static final Pattern PERSON_ID = Pattern.compile("[UW][A-Z0-9]+");
    private static final Gson GSON = new Gson();

    private final List<WorkflowStep> steps;
    private final ReaderLocales readers;
    private final SlackWeb web;

    WorkflowStepRequests(List<WorkflowStep> steps, ReaderLocales readers, SlackWeb web) {
        this.steps = steps;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        if (request instanceof EventRequest event && EVENT.equals(event.getEventType())) {
            return run(
                    new WorkspaceId(event.getContext().getTeamId()),
                    JsonParser.parseString(event.getRequestBodyAsString())
                            .getAsJsonObject()
                            .getAsJsonObject("event"));
        }
        return chain.next(request);
    }

    private Response run(WorkspaceId workspace, JsonObject event) {
        String callback = text(event.getAsJsonObject("function"), "callback_id");
        Optional<WorkflowStep> step =
                steps.stream().filter(each -> each.callback().equals(callback)).findFirst();
        if (step.isEmpty()) {
            log.warn("A workflow came to a step that does not exist");
            return Response.ok();
        }
        Execution execution = execution(workspace, event);
        Words words = readers.wordsFor(execution.workspace(), execution.person());
        Ending ending = execution.person().equals(NOBODY)
                ? new Ending.Failed(words.say("slack.step.nobody"))
                : step.get().run(execution, words);
        return tell(execution, ending) instanceof CallOutcome.RetryAfter ? Response.error(503) : Response.ok();
    }

    /** Whether this event of a workflow's step has what Slack sends with each. */
    static boolean isWhole(JsonObject event) {
        return event.get("function") instanceof JsonObject function
                && event.get("inputs") instanceof JsonObject
                && !text(function, "callback_id").isBlank()
                && !text(event, "function_execution_id").isBlank();
    }

    private static Execution execution(WorkspaceId workspace, JsonObject event) {
        Map<String, String> inputs = new HashMap<>();
        JsonObject given = event.getAsJsonObject("inputs");
        given.keySet().forEach(name -> inputs.put(name, text(given, name)));
        inputs.remove(PERSON);
        return new Execution(workspace, text(event, "function_execution_id"), person(given), inputs);
    }

    /** Slack gives the person who uses the workflow as an object; a text was written into the workflow by somebody. */
    private static MemberId person(JsonObject inputs) {
        return inputs.get(PERSON) instanceof JsonObject user
                        && PERSON_ID.matcher(text(user, "id")).matches()
                ? new MemberId(text(user, "id"))
                : NOBODY;
    }

    private static String text(JsonObject object, String field) {
        return object.get(field) instanceof JsonPrimitive value ? value.getAsString() : "";
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
