/**
 * What is read of how leadership is spread: the digest of a check-in, and summaries of a period. Below the team's
 * minimum of answers nothing is shown but how many answered. Nobody is ranked: names stand in alphabetical order, and
 * the words for a spread are neither good nor bad.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "leadership",
            "slack",
            "team",
            "schedule",
            "pulse",
            "recognition",
            "settings"
        })
package dev.stepup.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
