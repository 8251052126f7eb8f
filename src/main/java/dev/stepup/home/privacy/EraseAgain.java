package dev.stepup.home.privacy;

import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.privacy.OptOuts;
import dev.stepup.privacy.PersonalData;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Erases people again who are back in the store at a start: a backup from before was restored, but not
 * over who was erased.
 */
@Component
public final class EraseAgain {

    private final OptOuts optOuts;
    private final List<PersonalData> data;
    private final DeletePerson deletePerson;
    private final AfterAck afterAck;

    EraseAgain(OptOuts optOuts, List<PersonalData> data, DeletePerson deletePerson, AfterAck afterAck) {
        this.optOuts = optOuts;
        this.data = data;
        this.deletePerson = deletePerson;
        this.afterAck = afterAck;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        afterAck.run(this::everywhere);
    }

    /** Looks through all workspaces in which somebody was erased. */
    public void everywhere() {
        optOuts.withErased().forEach(this::in);
    }

    private void in(WorkspaceId workspace) {
        Set<MemberId> people = new HashSet<>();
        data.forEach(each -> people.addAll(each.people(workspace)));
        optOuts.erasedAmong(workspace, people).forEach(person -> deletePerson.beginAgain(workspace, person));
    }
}
