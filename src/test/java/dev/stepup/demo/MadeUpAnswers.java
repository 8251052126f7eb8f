package dev.stepup.demo;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.workspace.MemberId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes up what a team answers; the same seed makes up the same. */
final class MadeUpAnswers {

    private static final double TELLS_A_STORY = 0.75;
    private static final double NAMES_ONE = 0.85;
    private static final double DECLINES = 0.5;

    private final Random random;
    private final Stories stories;

    MadeUpAnswers(Random random) {
        this.random = random;
        this.stories = new Stories(random);
    }

    /** What these people answer in this week, counted from 0; in some weeks one of them does not. */
    Map<MemberId, MadeUpAnswer> of(List<MemberId> givers, List<MemberId> team, int week) {
        Map<MemberId, MadeUpAnswer> answers = new LinkedHashMap<>();
        int declining = random.nextDouble() < DECLINES ? random.nextInt(Math.max(1, givers.size())) : -1;
        for (int i = 0; i < givers.size(); i++) {
            MemberId giver = givers.get(i);
            answers.put(giver, i == declining ? MadeUpAnswer.NONE : answer(giver, team, week));
        }
        return answers;
    }

    private MadeUpAnswer answer(MemberId giver, List<MemberId> team, int week) {
        Map<LeadershipFunction, List<String>> named = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            int most = Leanings.mostNamed(function);
            List<String> people = some(1 + random.nextInt(most), function, giver, team, week);
            if (most > 1 || random.nextDouble() < NAMES_ONE) {
                named.put(function, people);
            }
        }
        return new MadeUpAnswer(named, random.nextDouble() < TELLS_A_STORY ? story(named) : Optional.empty());
    }

    /** Draws people without putting them back, each as likely as their weight (Efraimidis and Spirakis, 2006). */
    private List<String> some(int count, LeadershipFunction function, MemberId giver, List<MemberId> team, int week) {
        Map<String, Double> keys = new HashMap<>();
        team.stream()
                .filter(member -> !member.equals(giver))
                .map(MemberId::value)
                .forEach(person ->
                        keys.put(person, -Math.log(1 - random.nextDouble()) / Leanings.weight(function, person, week)));
        return keys.keySet().stream()
                .sorted(Comparator.comparing(keys::get))
                .limit(count)
                .toList();
    }

    private Optional<String> story(Map<LeadershipFunction, List<String>> named) {
        List<LeadershipFunction> functions = List.copyOf(named.keySet());
        if (functions.isEmpty()) {
            return Optional.empty();
        }
        LeadershipFunction about = functions.get(random.nextInt(functions.size()));
        return named.getOrDefault(about, List.of()).stream().findFirst().map(hero -> stories.tell(about, hero));
    }
}
