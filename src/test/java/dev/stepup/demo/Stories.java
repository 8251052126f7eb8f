package dev.stepup.demo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.sandbox.Person;
import dev.stepup.sandbox.TeamSeed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Stories for the demo, in an order of chance; each is told once before any is told again. */
final class Stories {

    private static final Map<LeadershipFunction, List<String>> ALL = Map.of(
            LeadershipFunction.SENSEMAKING,
            List.of(
                    "%s plotted the support tickets against our releases, and suddenly we all saw which change had hurt.",
                    "%s sat in on two customer calls and told us what people really do with the export. Not what we had thought!",
                    "When the numbers dropped on Tuesday, %s asked around before anybody panicked. It was the holiday in Portugal.",
                    "%s drew the whole order flow on one page. I have been here two years and had never seen it in one piece.",
                    "%s noticed that three teams were building the same importer, and got them to one table.",
                    "%s read the new data rules so that the rest of us did not have to, and explained them in five minutes.",
                    "%s kept asking why the nightly run is slow until we found that it was doing everything twice.",
                    "%s said plainly what we do not know yet about the launch. That helped more than another plan."),
            LeadershipFunction.RELATING,
            List.of(
                    "%s noticed that I was stuck, asked, and stayed on the call until it worked.",
                    "%s got design and support talking again, simply by inviting both to the same coffee.",
                    "When the review got heated, %s said what each side was worried about, and we could go on.",
                    "%s took our new colleague along to every meeting of the first week, without being asked.",
                    "%s listened to an angry customer for half an hour. In the end they thanked us.",
                    "%s wrote the meeting up for those who were asleep, and asked what they thought of it.",
                    "%s said out loud that we were all tired. Everybody was glad that somebody did.",
                    "%s explained to the sales team why we said no, and they came away as allies."),
            LeadershipFunction.VISIONING,
            List.of(
                    "%s described a morning of one of our users a year from now. We keep coming back to it.",
                    "%s asked what we want to be proud of in December, and did not accept “fewer bugs”.",
                    "%s showed how the small fix and the big plan belong together. Now I know what the fix is for.",
                    "%s sketched a start page with nothing on it but the one thing people come for.",
                    "In the planning %s put the picture first and the tickets second. It changed what we picked.",
                    "%s reminded us whom we are building this for, with a photo and a name.",
                    "%s asked what we would build if we had to start over. Half of the answers went onto the board."),
            LeadershipFunction.INVENTING,
            List.of(
                    "%s built a throwaway version in an afternoon, and it answered what we had argued about for a week.",
                    "%s suggested swapping the two steps. So simple, and the waiting was gone.",
                    "%s tried the odd idea with the cache that nobody believed in. It works.",
                    "Instead of the long form, %s asked one question and guessed the rest. People get through now.",
                    "%s borrowed a trick from the warehouse team, and our queue stopped overflowing.",
                    "%s found a way to test payments without paying. I no longer dread that suite.",
                    "%s taught the build to tell us who can fix it, not only that it is broken.",
                    "When the room was double-booked, %s ran the workshop as a walk. Best one this year."));

    private final Random random;
    private final Map<LeadershipFunction, Deque<String>> untold = new EnumMap<>(LeadershipFunction.class);

    Stories(Random random) {
        this.random = random;
    }

    /** A story about what this person did. */
    String tell(LeadershipFunction about, String person) {
        Deque<String> left = untold.computeIfAbsent(about, any -> new ArrayDeque<>());
        if (left.isEmpty()) {
            List<String> shuffled = new ArrayList<>(ALL.getOrDefault(about, List.of()));
            Collections.shuffle(shuffled, random);
            left.addAll(shuffled);
        }
        return left.remove().formatted(nameOf(person));
    }

    private static String nameOf(String id) {
        return TeamSeed.demo().people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .map(Person::displayName)
                .orElse("Somebody");
    }
}
