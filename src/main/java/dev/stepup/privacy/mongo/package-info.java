/** What people decide about themselves, in MongoDB. */
@NullMarked
package dev.stepup.privacy.mongo;

import org.jspecify.annotations.NullMarked;
