package dev.stepup.report.digest;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.ShareWithoutTitle;
import dev.stepup.report.TrendPoint;
import dev.stepup.report.Turnout;
import dev.stepup.workspace.MemberId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The content of a digest. */
public sealed interface WeeklyDigest {

    /** How many answered. */
    int answered();

    /** How many were asked. */
    int asked();

    /** How many were not asked because they were away; they are not among those asked. */
    int away();

    /** The same as one. */
    default Turnout turnout() {
        return new Turnout(answered(), asked(), away(), 1);
    }

    /**
     * Enough have answered.
     *
     * @param anonymity as those who answered were told
     * @param namesPeople whether the team is large enough for names
     * @param day when the check-in opened, where the team is
     * @param functions all four, in their order, as far as its reader may read them
     * @param shareWithoutTitle of the mentions of all four functions, what went to people who do not lead the team
     * @param comparison with the check-ins before, of the functions that its reader may read in numbers
     * @param past this check-in, and before it the latest that were shown, oldest first
     */
    record Shown(
            int answered,
            int asked,
            int away,
            Anonymity anonymity,
            boolean namesPeople,
            LocalDate day,
            Map<LeadershipFunction, Disclosure> functions,
            Optional<ShareWithoutTitle> shareWithoutTitle,
            Comparison comparison,
            List<Story> stories,
            List<TrendPoint> past,
            Question question)
            implements WeeklyDigest {

        /** The functions nobody was named for, in their order. */
        public List<LeadershipFunction> missing() {
            return functions.entrySet().stream()
                    .filter(each -> each.getValue().hasNoData())
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }

    /**
     * Too few have answered to show anything without giving somebody away.
     *
     * @param minimum how many must have answered
     */
    record Withheld(int answered, int asked, int away, int minimum) implements WeeklyDigest {}

    /**
     * A story somebody told; who told it is not known here.
     *
     * @param about whom it is told about and for what; empty for the story of an answer, which may be about several
     */
    record Story(String text, Optional<About> about) {

        /** The same story, told about those of another as well. */
        Story with(Story other) {
            Set<MemberId> all = new HashSet<>();
            Stream.of(this, other).forEach(each -> each.about().ifPresent(who -> all.addAll(who.receivers())));
            return new Story(text, about.map(who -> new About(Set.copyOf(all), who.function())));
        }
    }

    /** Whom thanks were for. */
    record About(Set<MemberId> receivers, LeadershipFunction function) {}

    /**
     * Something for the team to talk about.
     *
     * @param about the function it is about; empty for one about leadership as a whole
     * @param variant which of the questions of that kind, from 0 on
     */
    record Question(Kind kind, Optional<LeadershipFunction> about, int variant) {

        /** Why this question. */
        public enum Kind {
            MISSING(1),
            LEANING(1),
            OPEN(4);

            private final int variants;

            Kind(int variants) {
                this.variants = variants;
            }

            /** How many questions there are of this kind, for each function where it is about one. */
            public int variants() {
                return variants;
            }
        }
    }
}
