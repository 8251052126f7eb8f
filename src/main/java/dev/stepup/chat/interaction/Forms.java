package dev.stepup.chat.interaction;

import dev.stepup.chat.View;
import dev.stepup.workspace.WorkspaceId;

/** Opens forms for people. */
public interface Forms {

    /**
     * Opens a form for the person who made this request, which is possible for three seconds.
     *
     * @throws FormNotOpened when it does not open; the person who made the request is told
     */
    void open(WorkspaceId workspace, String trigger, View view);

    /**
     * Opens a form on top of the one in which somebody pressed something, which lies below it until that is closed.
     *
     * @throws FormNotOpened when it does not open
     */
    void push(WorkspaceId workspace, String trigger, View view);

    /**
     * Draws an open form anew, unless it has changed since it had this hash or was closed; what was filled in there
     * stays.
     *
     * @throws FormNotOpened when it cannot be drawn
     */
    void redraw(WorkspaceId workspace, OpenForm form, View drawn);

    /** Opens a form for the person who pressed this. */
    default void open(Press press, View view) {
        open(press.asker().workspace(), press.interaction().id(), view);
    }
}
