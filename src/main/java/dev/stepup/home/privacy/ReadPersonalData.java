package dev.stepup.home.privacy;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.PersonalRecord;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads together what is stored of somebody. */
@Component
public final class ReadPersonalData {

    private final List<PersonalData> data;

    ReadPersonalData(List<PersonalData> data) {
        this.data = data;
    }

    /** All of it, by kind. */
    public Map<String, List<PersonalRecord>> of(WorkspaceId workspace, MemberId person) {
        return data.stream()
                .flatMap(each -> each.recordsOf(workspace, person).stream())
                .collect(Collectors.groupingBy(PersonalRecord::kind, TreeMap::new, Collectors.toList()));
    }
}
