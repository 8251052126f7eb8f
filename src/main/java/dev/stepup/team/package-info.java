/**
 * Teams and the people on them. A team belongs to one channel. Its roster is who may be asked and named: people only,
 * never bots, guests or those who have left.
 *
 * <p>A team that ends is marked in its own document, and from then on {@link dev.stepup.team.Teams} does not know it:
 * whatever asks for teams leaves it alone without knowing that teams end. {@link dev.stepup.team.EndedTeams} has it for
 * the few who bring it to its end, read its past, or bring it back.
 *
 * <p>The form names the leads. Leads see figures of each person, so people who leave a team stop leading it. Only
 * an admin, or others on the team who agree in its channel, can make somebody a lead.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "cache",
            "privacy",
            "privacy :: mongo",
            "leadership",
            "leadership :: *",
            "chat",
            "chat :: *",
            "settings"
        })
package dev.stepup.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
