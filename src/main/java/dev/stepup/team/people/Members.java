package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import java.util.Set;

/** The members of a channel or user group, as far as Slack tells. */
public sealed interface Members {

    /** These, bots and all. */
    record Told(Set<MemberId> people) implements Members {
        public Told {
            people = Set.copyOf(people);
        }
    }

    /** Slack did not say; it may later. */
    record NotNow() implements Members {}

    /** Slack does not say it to us, or there is no such thing. */
    record NotToUs() implements Members {}
}
