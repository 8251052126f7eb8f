/**
 * Where everything is kept: a real MongoDB where one is named, otherwise an embedded store that speaks the same
 * protocol, so that the rest of the bot cannot tell them apart.
 *
 * <p>What is stored is a record called {@code Stored…} in the {@code mongo} folder of its feature, which Spring Data maps
 * through its constructor; a document is put together by hand only where one update has to insert or change it (the
 * outbox), where it is written with a guarantee of its own (direct conversations), or where a report reads a year of them
 * (tallies).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace", "privacy", "settings"})
package dev.stepup.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
