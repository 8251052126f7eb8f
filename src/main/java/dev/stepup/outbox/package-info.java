/**
 * A transactional outbox. A message is one stored entry; its revisions share one slot of their own beside it, so that
 * the newest wording always ends up on screen whatever is retried; where their message is gone, one that confirms what
 * its reader did comes as a new message. What goes to one destination keeps its order. One dispatcher a workspace at a
 * time holds its lease, paces what leaves, and hands each entry to the {@link dev.stepup.outbox.MessageSender}, which
 * says what became of it: delivered, later, or given up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace", "privacy", "chat", "chat :: *", "settings", "store"})
package dev.stepup.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
