package dev.stepup.report.summary;

import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.leadership.tally.Anonymity;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.digest.CountCheckIn;
import dev.stepup.workspace.MemberId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Every way in which others may have answered one check-in, beside what an insider knows: their own answer, all thanks
 * that were given, and who could answer. Each way is counted as the bot counts it.
 *
 * <p>A way has a number for each who may have answered: a bit for each topic that they named somebody for, or
 * {@link #SILENT}.
 */
final class PossibleAnswers {

    static final int SILENT = -1;

    private final Setting setting;
    private final Map<Tally, List<int[]>> byTally = new HashMap<>();

    /** That somebody may be named for something. */
    record Topic(LeadershipFunction function, MemberId receiver) {}

    /**
     * A check-in as the insider knows it.
     *
     * @param givers who may have answered, beside the insider
     * @param topics what anybody may have named anybody for
     * @param own the insider's answer; empty where they gave none
     */
    record Setting(
            Tally.Origin origin,
            Set<MemberId> roster,
            Set<MemberId> leads,
            List<MemberId> givers,
            List<Topic> topics,
            Optional<Ballot> own,
            List<Ballot> thanks) {

        /** What this person answers who names these. */
        Ballot answer(MemberId giver, List<Topic> named) {
            return new Ballot(
                    origin.workspace(),
                    "answer:" + origin.checkIn() + ":" + giver,
                    origin.team(),
                    Optional.of(origin.checkIn()),
                    giver,
                    origin.until(),
                    named.stream()
                            .map(each -> new Nomination(giver, each.receiver(), each.function()))
                            .collect(Collectors.toSet()),
                    Optional.empty(),
                    Optional.empty(),
                    false);
        }

        private boolean mayName(int giver, int topic) {
            return !topics.get(topic).receiver().equals(givers.get(giver));
        }
    }

    PossibleAnswers(Setting setting) {
        this.setting = setting;
        List<Ballot> answers = new ArrayList<>();
        setting.own().ifPresent(answers::add);
        add(new int[setting.givers().size()], 0, answers);
    }

    private void add(int[] way, int giver, List<Ballot> answers) {
        if (giver == way.length) {
            byTally.computeIfAbsent(count(answers), any -> new ArrayList<>()).add(way.clone());
            return;
        }
        way[giver] = SILENT;
        add(way, giver + 1, answers);
        for (int said = 0; said < 1 << setting.topics().size(); said++) {
            List<Integer> named = bits(said);
            int who = giver;
            if (named.stream().allMatch(topic -> setting.mayName(who, topic))) {
                way[giver] = said;
                answers.add(setting.answer(
                        setting.givers().get(giver),
                        named.stream().map(setting.topics()::get).toList()));
                add(way, giver + 1, answers);
                answers.remove(answers.size() - 1);
            }
        }
    }

    private Tally count(List<Ballot> answers) {
        CountCheckIn count =
                new CountCheckIn(setting.origin(), Anonymity.USUAL, setting.roster(), Set.of(), List.copyOf(answers));
        return count.isAllowed() ? count.shown(setting.leads(), setting.thanks()) : count.tooFew();
    }

    private List<Integer> bits(int said) {
        return IntStream.range(0, setting.topics().size())
                .filter(topic -> (said >> topic & 1) == 1)
                .boxed()
                .toList();
    }

    /** What all ways come to. */
    Set<Tally> tallies() {
        return byTally.keySet();
    }

    /** The ways that come to this. */
    List<int[]> of(Tally tally) {
        return byTally.getOrDefault(tally, List.of());
    }

    /**
     * What these tallies leave no doubt about, whatever all others said: in all ways that come to one of them, the same
     * person named somebody for something, or did not.
     */
    Known knownFrom(Set<Tally> tallies) {
        int[] named = new int[setting.givers().size()];
        int[] notNamed = new int[setting.givers().size()];
        Arrays.fill(named, ~0);
        Arrays.fill(notNamed, ~0);
        for (Tally tally : tallies) {
            for (int[] way : of(tally)) {
                for (int giver = 0; giver < way.length; giver++) {
                    int said = way[giver] == SILENT ? 0 : way[giver];
                    named[giver] &= said;
                    notNamed[giver] &= ~said;
                }
            }
        }
        return new Known(named, notNamed);
    }

    /** For each who may have answered, what is known of them by topic. */
    final class Known {

        private final int[] known;

        private Known(int[] named, int[] notNamed) {
            this.known = IntStream.range(0, named.length)
                    .map(giver -> named[giver] | notNamed[giver])
                    .toArray();
        }

        /** What of these answers is known, but for what all who could say it said alike. */
        List<String> of(int[] way) {
            List<String> found = new ArrayList<>();
            for (int giver = 0; giver < way.length; giver++) {
                for (int topic = 0; topic < setting.topics().size(); topic++) {
                    if (way[giver] != SILENT
                            && setting.mayName(giver, topic)
                            && (known[giver] >> topic & 1) == 1
                            && !allSaidTheSame(way, topic)) {
                        found.add(setting.givers().get(giver) + " of "
                                + setting.topics().get(topic) + " in " + Arrays.toString(way));
                    }
                }
            }
            return found;
        }

        private boolean allSaidTheSame(int[] way, int topic) {
            return IntStream.range(0, way.length)
                            .filter(giver -> way[giver] != SILENT && setting.mayName(giver, topic))
                            .map(giver -> way[giver] >> topic & 1)
                            .distinct()
                            .count()
                    == 1;
        }
    }
}
