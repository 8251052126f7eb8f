/**
 * What is read of how leadership is spread: the digest of a check-in, summaries of whole weeks, and the same as a file.
 * Nobody is ranked: names stand in alphabetical order, and the words for a spread are neither good nor bad.
 *
 * <p>Who may see what is decided by {@code Anonymity} and by what reports are made of: whole check-ins that at least the
 * minimum answered, counted when their digest was posted. So a report changes only when a digest is posted, an answer
 * among too few is in no figure, and any two reports differ by whole check-ins that enough people answered. A sum over
 * teams does not exist, because the team left out of it could be told from it. What of the numbers somebody reads is
 * decided by {@code Audience}, and renderers are given a {@code Disclosure} of it; so none of them can show more: not the
 * digest, its chart and its fallback, the details, a summary, a shared one, all teams, a file or the note to a lead.
 *
 * <p>The digest is drawn from the tally that is kept, so that it reads the same however often it is posted. An export is
 * a request that is stored before it is answered and deleted when its file is sent; it does not go through the outbox,
 * which carries messages, and arrives twice at the most.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "privacy",
            "privacy :: mongo",
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
            "settings",
            "store"
        })
package dev.stepup.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
