package dev.stepup.report.mentions;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Ballots;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds the stories of check-ins that named somebody, if that reveals no more than their digests did. Where people knew
 * that those they name see by whom, these are the stories of the people who named them. Otherwise these are all stories
 * of the digest, because a selection would reveal who named them.
 */
@Component
final class FindOwnStories {

    private final Ballots ballots;

    FindOwnStories(Ballots ballots) {
        this.ballots = ballots;
    }

    /** Those of these reported check-ins, the latest of them first; never this person's own. */
    List<OwnStory> of(MemberId person, List<Tally.Shown> oldestFirst) {
        List<Tally.Shown> checkIns = new ArrayList<>(oldestFirst);
        Collections.reverse(checkIns);
        return checkIns.stream()
                .filter(checkIn -> isNamed(person, checkIn))
                .flatMap(checkIn -> stories(person, checkIn))
                .toList();
    }

    private static boolean isNamed(MemberId person, Tally.Shown checkIn) {
        return checkIn.functions().values().stream().anyMatch(named -> named.containsKey(person));
    }

    private Stream<OwnStory> stories(MemberId person, Tally.Shown checkIn) {
        Tally.Origin origin = checkIn.origin();
        return ballots.countedAnswers(origin.workspace(), origin.checkIn()).stream()
                .filter(answer -> checkIn.roster().contains(answer.giver())
                        && !answer.giver().equals(person))
                .filter(answer -> answer.open() || !checkIn.storiesGone())
                .flatMap(answer -> story(person, answer).stream())
                .sorted(Comparator.comparing(OwnStory::text));
    }

    private static Optional<OwnStory> story(MemberId person, Ballot answer) {
        if (!answer.open()) {
            return answer.story().map(OwnStory.Untold::new);
        }
        return answer.story()
                .filter(text -> answer.showsGiverTo(person))
                .map(text -> new OwnStory.By(
                        answer.giver(),
                        answer.nominations().stream()
                                .filter(each -> each.receiver().equals(person))
                                .map(Nomination::function)
                                .collect(Collectors.toSet()),
                        text));
    }
}
