package dev.stepup.leadership.tally;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.measure.Distribution;
import dev.stepup.leadership.measure.Share;
import dev.stepup.leadership.measure.Spread;
import dev.stepup.leadership.tally.ShareWithoutTitle.Part;
import dev.stepup.workspace.MemberId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Decides whether to show the share without the title as a number, in words, or not at all. */
final class DiscloseShareWithoutTitle {

    private final Collection<Tally.Shown> tallies;
    private final List<LeadershipFunction> functions;

    DiscloseShareWithoutTitle(Collection<Tally.Shown> tallies, List<LeadershipFunction> functions) {
        this.tallies = tallies;
        this.functions = functions;
    }

    Optional<ShareWithoutTitle> told() {
        Optional<Share> share = share(tallies, functions);
        if (tallies.stream().allMatch(this::allowsNumbers)) {
            return share.map(ShareWithoutTitle.InNumbers::new);
        }
        return share.flatMap(
                all -> Part.ofMost(words()).map(part -> new ShareWithoutTitle.InWords(part, all.ofRoster())));
    }

    /**
     * The word of each check-in that has one. That of several is made of these and not of their sum, which would say
     * something new of each with every period that somebody asks for.
     */
    private List<Part> words() {
        return tallies.stream().flatMap(tally -> word(tally).stream()).toList();
    }

    private Optional<Part> word(Tally.Shown tally) {
        return share(List.of(tally), functions).flatMap(share -> {
            Map<Part, Long> counts = countsByWord(tally, share.ofRoster());
            Part part = Part.of(share);
            if (counts.equals(Map.of(part, 1L))) {
                return Optional.of(part); // The names alone say how many.
            }
            long about = Arrays.stream(Part.values())
                    .filter(each -> each == Part.ABOUT || isOneCount(counts, each))
                    .mapToLong(each -> counts.getOrDefault(each, 0L))
                    .sum();
            // Were it silent only where "about" is true, its silence would say so.
            return about == 1 ? Optional.empty() : Optional.of(isOneCount(counts, part) ? Part.ABOUT : part);
        });
    }

    /** A word that would stand for one count alone is told as about their part instead. */
    private static boolean isOneCount(Map<Part, Long> counts, Part part) {
        return part != Part.ABOUT && counts.getOrDefault(part, 0L) == 1;
    }

    /** Whether three or more were named on both sides; a check-in in which nobody was named adds nothing. */
    private boolean allowsNumbers(Tally.Shown tally) {
        Set<MemberId> named = each(tally).flatMap(each -> each.named().stream()).collect(Collectors.toSet());
        long with = named.stream().filter(tally.leads()::contains).count();
        return named.isEmpty() || Audience.isShared(with) && Audience.isShared(named.size() - with);
    }

    /** For each word, how many counts of those with the title there are for which it would be said, by who is named. */
    private Map<Part, Long> countsByWord(Tally.Shown tally, double ofRoster) {
        long mentions = each(tally).mapToLong(Named::mentions).sum();
        long least = each(tally).mapToLong(Named::with).sum();
        long others = each(tally).mapToLong(Named::without).sum();
        return LongStream.rangeClosed(others == 0 ? mentions : least, least == 0 ? 0 : mentions - others)
                .mapToObj(with -> Part.of(new Share(1 - (double) with / mentions, ofRoster)))
                .collect(Collectors.groupingBy(part -> part, Collectors.counting()));
    }

    private Stream<Named> each(Tally.Shown tally) {
        return functions.stream()
                .map(function -> new Named(
                        tally.leads(),
                        tally.named(function),
                        tally.distribution(function).mentions()));
    }

    /** Who led, and who was named for a function how often together. */
    private record Named(Set<MemberId> leads, Set<MemberId> named, long mentions) {

        long with() {
            return named.stream().filter(leads::contains).count();
        }

        long without() {
            return named.size() - with();
        }
    }

    /**
     * Share without the title, of these functions together, over several check-ins, each with those who led at the
     * time; the part of the roster is taken over all of them that had mentions. Empty where there are fewer mentions than
     * the usual minimum, and where nobody or everybody has the title.
     */
    private static Optional<Share> share(Collection<Tally.Shown> tallies, List<LeadershipFunction> functions) {
        double mentions = 0;
        double mentionsOfOthers = 0;
        double people = 0;
        double others = 0;
        for (Tally.Shown tally : tallies) {
            Distribution all = functions.stream()
                    .map(tally::distribution)
                    .reduce(Distribution.ofCounts(Map.of(), tally.roster(), 0), Distribution::and);
            Optional<Share> share = all.shareWithoutTitle(tally.leads());
            mentions += all.mentions();
            mentionsOfOthers += share.map(Share::ofMentions).orElse(0.0) * all.mentions();
            people += all.mentions() == 0 ? 0 : all.rosterSize();
            others += share.map(Share::ofRoster).orElse(0.0) * all.rosterSize();
        }
        return mentions < Spread.MINIMUM_MENTIONS || others == people || others == 0
                ? Optional.empty()
                : Optional.of(new Share(mentionsOfOthers / mentions, others / people));
    }
}
