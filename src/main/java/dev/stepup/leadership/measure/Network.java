package dev.stepup.leadership.measure;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.Nomination;
import dev.stepup.workspace.MemberId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Who named whom among the people of a roster, claims left out. Counting is linear in the nominations: they are put in
 * order by giver, and a giver who names somebody again finds their own mark there.
 */
final class Network {

    private static final int FUNCTIONS = LeadershipFunction.values().length;

    private final Map<MemberId, Integer> places;
    private final int[] mentions;
    private final int[] ties;

    private Network(Map<MemberId, Integer> places) {
        this.places = places;
        this.mentions = new int[places.size()];
        this.ties = new int[places.size()];
    }

    /** Counts these; the same giver, receiver and function count once. */
    static Network of(Collection<Nomination> nominations, Set<MemberId> roster) {
        Map<MemberId, Integer> places = new HashMap<>(2 * roster.size());
        roster.forEach(member -> places.put(member, places.size()));
        Network network = new Network(places);
        network.count(network.byGiver(nominations));
        return network;
    }

    /** By how many each person of the roster was named, once for each function. */
    Map<MemberId, Integer> mentions() {
        return byMember(mentions);
    }

    /** By how many each person of the roster was named, for whatever function. */
    Map<MemberId, Integer> ties() {
        return byMember(ties);
    }

    private Map<MemberId, Integer> byMember(int[] counts) {
        Map<MemberId, Integer> byMember = new HashMap<>(2 * counts.length);
        places.forEach((member, place) -> byMember.put(member, counts[place]));
        return byMember;
    }

    /** The places of the receivers, and their functions, in the order of their givers. */
    private Sorted byGiver(Collection<Nomination> nominations) {
        int[] givers = new int[nominations.size()];
        int[] named = new int[nominations.size()];
        int[] starts = new int[places.size() + 1];
        int size = 0;
        for (Nomination each : nominations) {
            Integer giver = places.get(each.giver());
            Integer receiver = places.get(each.receiver());
            if (giver != null && receiver != null && !giver.equals(receiver)) {
                givers[size] = giver;
                named[size] = receiver * FUNCTIONS + each.function().ordinal();
                size++;
                starts[giver + 1]++;
            }
        }
        for (int place = 0; place < places.size(); place++) {
            starts[place + 1] += starts[place];
        }
        int[] next = starts.clone();
        int[] sorted = new int[size];
        for (int i = 0; i < size; i++) {
            sorted[next[givers[i]]++] = named[i];
        }
        return new Sorted(sorted, starts);
    }

    private void count(Sorted byGiver) {
        int[] markOfFunction = new int[places.size() * FUNCTIONS];
        int[] markOfTie = new int[places.size()];
        for (int giver = 0; giver < places.size(); giver++) {
            int mark = giver + 1;
            for (int i = byGiver.starts()[giver]; i < byGiver.starts()[giver + 1]; i++) {
                int named = byGiver.named()[i];
                int receiver = named / FUNCTIONS;
                if (markOfFunction[named] != mark) {
                    markOfFunction[named] = mark;
                    mentions[receiver]++;
                }
                if (markOfTie[receiver] != mark) {
                    markOfTie[receiver] = mark;
                    ties[receiver]++;
                }
            }
        }
    }

    /** Receivers and functions in one number each, and where those of each giver start. */
    private record Sorted(int[] named, int[] starts) {}
}
