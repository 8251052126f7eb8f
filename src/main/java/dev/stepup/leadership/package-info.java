/**
 * The core: the four functions of leadership, who was named for them, and how that is spread.
 *
 * <p>What is granted is measured and what is claimed is not. A silence is not a zero: no mentions are no data, and only
 * rows of people who answered are possible ties. A round is one {@link Distribution}; a period is several, put together
 * with {@link Distribution#and}. A team is compared with its own past only, and a {@link Change} is called one when
 * chance would not give it. No measure ranks people, and no word for one is good or bad.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace"})
package dev.stepup.leadership;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
