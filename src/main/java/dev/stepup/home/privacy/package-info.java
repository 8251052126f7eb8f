/**
 * What people do about what is stored of them: read it, take it, delete it. What is stored where, each feature says with a
 * {@link dev.stepup.privacy.PersonalData}.
 *
 * <p>A deletion is stored first, with a stand-in for the person, then each feature erases its part; twice, because another
 * instance may have been at work on something of them; who it was is forgotten last. Each step may be repeated. What was
 * counted keeps its sums: to count again without somebody's answer would show what they had answered.
 */
@NullMarked
package dev.stepup.home.privacy;

import org.jspecify.annotations.NullMarked;
