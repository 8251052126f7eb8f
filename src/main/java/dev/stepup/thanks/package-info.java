/**
 * Thanks at any time, without waiting for a check-in. The receiver hears who thanked them, because thanks are said to
 * somebody; a digest shows what was done and who was thanked, without the giver.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "leadership",
            "leadership :: *",
            "chat",
            "chat :: *",
            "team",
            "team :: *",
            "settings",
            "store"
        })
package dev.stepup.thanks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
