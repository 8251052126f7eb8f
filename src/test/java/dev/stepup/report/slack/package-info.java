@NullMarked
package dev.stepup.report.slack;

import org.jspecify.annotations.NullMarked;
