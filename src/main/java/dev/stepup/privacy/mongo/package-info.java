/** What people decide about themselves, and what is erased, in MongoDB. */
@NullMarked
@NamedInterface("mongo")
package dev.stepup.privacy.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
