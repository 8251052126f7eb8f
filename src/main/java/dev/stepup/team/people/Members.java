package dev.stepup.team.people;

import dev.stepup.workspace.MemberId;
import java.util.Set;

/** Who is in a channel or a user group, as far as Slack says. */
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
