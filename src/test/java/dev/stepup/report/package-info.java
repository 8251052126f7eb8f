@NullMarked
package dev.stepup.report;

import org.jspecify.annotations.NullMarked;
