/**
 * What people decide about themselves. Who opts out is never asked, reminded, offered or counted, on any team of that
 * workspace, until they opt in again. The buttons for it stand where people meet them, in other features.
 *
 * <p>And what is forgotten: each feature says with a {@link dev.stepup.privacy.TeamData} what it stores of teams. A team
 * that is deleted is first marked, so that no instance knows it any more; then each of these forgets it, twice, because
 * another instance may have been at work on something of it; the mark goes last. Each step may be repeated.
 *
 * <p>What a team keeps for a time only is an {@link dev.stepup.privacy.ExpiringData}. It is looked through every night;
 * what was reported keeps its figures, and loses its people.
 *
 * <p>And what leads and admins did: the use cases note it with {@link dev.stepup.privacy.Audit} once it is done.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace"})
package dev.stepup.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
