/** What the platform offers besides messages: files, links, home pages. */
@NullMarked
@NamedInterface("platform")
package dev.stepup.chat.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
