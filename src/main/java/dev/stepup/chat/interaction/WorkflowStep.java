package dev.stepup.chat.interaction;

import dev.stepup.chat.Words;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.Map;

/** A step that people can add in Slack's Workflow Builder. The app's manifest declares it. */
public interface WorkflowStep {

    /** The name under which the manifest declares it. */
    String callback();

    /** Does it; once more under the same execution changes nothing more. */
    Ending run(Execution execution, Words words);

    /**
     * A step that a workflow has come to.
     *
     * @param id names this one execution
     * @param person who uses the workflow, as Slack knows it and nobody can set by hand
     * @param inputs by the names that the manifest gives them; what was left empty is missing
     */
    record Execution(WorkspaceId workspace, String id, MemberId person, Map<String, String> inputs) {

        /** The input of this name; blank when it was left empty. */
        public String input(String name) {
            return inputs.getOrDefault(name, "").strip();
        }
    }

    /** What came of a step. */
    sealed interface Ending {

        /** It is done; the outputs have the names that the manifest gives them. */
        record Done(Map<String, Object> outputs) implements Ending {}

        /** It cannot be done; the sentence tells the workflow's maker why. */
        record Failed(String sentence) implements Ending {}
    }
}
