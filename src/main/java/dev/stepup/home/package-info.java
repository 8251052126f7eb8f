/** The bot's own page in Slack: what waits for its reader first, then what they can do, then settings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "cache",
            "privacy",
            "leadership",
            "leadership :: *",
            "chat",
            "chat :: *",
            "team",
            "team :: *",
            "schedule",
            "schedule :: *",
            "checkin",
            "checkin :: *",
            "thanks",
            "report",
            "report :: *",
            "store",
            "settings"
        })
package dev.stepup.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
