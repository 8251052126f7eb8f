/**
 * Check-ins. A check-in is opened for an occurrence of a schedule or by hand and keeps the roster of that moment. An
 * occurrence's check-in has an id that follows from it and a team has at most one running check-in, both held by unique
 * indexes, so that several instances open it once.
 *
 * <p>Whom it asks and reminds when is its plan, made when it opens and kept in its document. When the moment of a batch
 * has come, one atomic change that holds only on the plan as it was read decides who is told, who is told later and who
 * is away; then messages go out, which have keys and are sent once; then the plan notes it. An instance that ends in
 * between leaves a plan that says what is to be sent. What is overdue by more than the misfire threshold is left out. People
 * who were not asked count as away, not silent. Nothing reaches anybody outside the hours of their day, but for a check-in that
 * somebody starts by hand: who does that means now.
 *
 * <p>People who were silent in the last three check-ins that asked them are told once, can resume with one tap, and are
 * no longer asked. An answer, "not this time" and thanks given are signs of life; a check-in in which they were away, or that Slack
 * did not let us send, is passed over. They stay among those asked, in every figure, so that none tells who answers; and
 * nobody else is told. Who is told is stored before the note is put into the outbox, under a key of its own, so that an
 * instance that ends in between tells them once.
 *
 * <p>How far it has come is one state, {@link dev.stepup.checkin.CheckInState}, which alone says where it may come next.
 * It closes for prompts and reminders at its time; answers count until they are counted for its digest, or that is so late
 * that it is posted only where somebody asks for it. Its digest comes before the next check-in opens, but for those of a
 * team that is asked several times a week, which are read together. An answer is stored first, and then the state is looked
 * at; who counts the answers moves the check-in on first and then reads them. So what was taken is counted, and what is not
 * counted was not taken.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "workspace",
            "cache",
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
            "settings",
            "store"
        })
package dev.stepup.checkin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
