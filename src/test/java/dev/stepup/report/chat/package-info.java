@NullMarked
package dev.stepup.report.chat;

import org.jspecify.annotations.NullMarked;
