/**
 * The core: the four functions of leadership, who was named for them, and how that is spread.
 *
 * <p>What is granted is measured and what is claimed is not. A silence is not a zero: no mentions are no data, and only
 * rows of people who answered are possible ties. A check-in is one {@link Distribution}; a period is several, put together
 * with {@link Distribution#and}. A team is compared with its own past only, and a {@link Change} is called one when
 * chance would not give it. No measure ranks people, and no word for one is good or bad.
 *
 * <p>To compare, {@link CompareCheckIns} needs to know which answers are of one giver. That stays in the ballots: those of
 * the check-ins compared, {@link Comparison#lookedAt()} at the most, are read once, when the last of them is counted, and
 * the tally keeps what came of it and nothing of who gave what. So a report reads no ballot for it, and says the same
 * whatever becomes of the ballots later. Answers are compared and thanks are not, which come when they come. There is one
 * comparison a check-in, decided beforehand; to let everyone compare whatever periods they like would find changes by
 * trying. By simulation, swapping givers and check-ins calls about one in twenty-five teams changed in which people only
 * repeat themselves; swapping single mentions, as before, called one in five.
 *
 * <p>A check-in is counted once, when its digest is made, into a {@link Tally} whose figures never change: its answers, and the
 * thanks given since the tally before. Thanks that fall in no check-in wait for the next digest, and so do those of a
 * check-in that too few answered; its answers count never. Where giver or receiver is not on the roster, for one of them
 * joined while the check-in ran, figures and stories alike leave the thanks to the next digest with both; if that one
 * lacks one of them as well, they count never. A tally's roster tells what it counted, so nothing counts twice. A pair
 * counts once for a function in a check-in, its answers and thanks together, whatever was counted with others: a period
 * adds up whole check-ins, for what one of them adds must not depend on another, or the difference would be of fewer
 * people than the minimum. The tallies of one team and week are one document, whose id follows from team and week, so
 * that a year is read as some fifty documents found by their ids, however many ballots there are. Who gave what is in the
 * ballots alone.
 *
 * <p>What each {@link Audience} may read of counts is decided by that alone, and given to renderers as a {@link Disclosure},
 * which holds nothing else. A count that is one person's is that person's, so where fewer than three people share a
 * function's mentions in a check-in, all but those who run the team read their names only; a period in which that is so
 * of one check-in has names only as well, for the check-ins beside it can be read alone and the rest would be the
 * difference. (To leave that check-in out instead would make the function look wider spread than it is.) So what members
 * read is the same, whatever such counts are. Numbers per person need five answers for those who run the team. The rules
 * stand against one insider who knows their own answer and reads everything over time, numbers per person against two
 * who put theirs together. Where three people or more share mentions, numbers may still say what one of them has in the
 * extreme: three people with three mentions have one each.
 *
 * <p>One figure says how widely something is spread: the effective number of leaders, unbiased and at most the roster.
 * The word, the number beside it and the order of functions come from it. Density, its bounds and centralization are
 * figures of the network of answers; thanks are mentions and no ties.
 *
 * <p>What is older than its team keeps answers loses its people: ballots go, and a tally becomes {@link
 * Tally.FiguresAlone}, for each function the counts in ascending order. Its figures are read alone, as they were reported.
 * Nothing adds them to others, for a sum over people who are not told apart would not be the sum that was reported; so
 * what is made of several check-ins begins after the last of these, and says so.
 *
 * <p>Who answered is shown to nobody, and no figure depends on it. People hear who thanked them, so thanks count the
 * same in every figure whether their giver answered or not; and of several check-ins it is told how many answers they had
 * together, never how many different people gave them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"workspace", "privacy"})
package dev.stepup.leadership;

import dev.stepup.leadership.measure.Change;
import dev.stepup.leadership.measure.CompareCheckIns;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.Tally;
import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
