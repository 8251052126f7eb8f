package dev.stepup.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Comparison;
import dev.stepup.leadership.tally.Tallies;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.report.summary.Period;
import dev.stepup.report.summary.Summarize;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.team.RosterSource;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;

/** How long a summary of one team of fifty takes, in a workspace with few nominations and in one with very many. */
final class Summaries {

    private static final int PEOPLE = 50;
    private static final int WEEKS = 52;
    private static final int NAMES = 4;
    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("stepup.bench.nominations", 1_000_000);
    private static final int BATCH = 250;
    private static final int WARM_UP = 300;
    private static final int RUNS = 101;
    private static final LocalDate FIRST = LocalDate.of(2025, 11, 24);
    private static final WorkspaceId WORKSPACE = new WorkspaceId("T0LARGE");

    private final RunningBot bot;
    private final SplittableRandom random = new SplittableRandom(17);
    private int teams;

    private Summaries(RunningBot bot) {
        this.bot = bot;
    }

    /** Both workspaces are looked at by turns, so that whatever else the machine does meets both alike. */
    static void measure(Path folder, Report report) throws Exception {
        TeamSeed seed = TeamSeed.ofSize(PEOPLE);
        try (StandInSlack slack =
                        StandInSlack.start(StandInSettings.of(seed).with(RunningBot.SECRET, RunningBot.TOKEN, null));
                RunningBot one = RunningBot.startSilent(slack.apiUrl(), folder.resolve("few"));
                RunningBot other = RunningBot.startSilent(slack.apiUrl(), folder.resolve("many"))) {
            Summaries few = new Summaries(one);
            few.fillUpTo(FEW);
            Summaries many = new Summaries(other);
            many.fillUpTo(MANY);
            report.add("");
            report.add("(d) Summary of one team of %d, in the middle of %d, embedded store on disk", PEOPLE, RUNS);
            for (int weeks : new int[] {4, WEEKS}) {
                double[] times = byTurns(few, many, weeks);
                report.add(
                        "    of %2d weeks: %.2f ms among %,d nominations, %.2f ms among %,d; ratio %.2f (aim: 1.3 or less)",
                        weeks, times[0], FEW, times[1], MANY, times[1] / times[0]);
            }
        }
    }

    /** In milliseconds. */
    private static double[] byTurns(Summaries few, Summaries many, int weeks) {
        double[] inFew = new double[RUNS];
        double[] inMany = new double[RUNS];
        for (int run = -WARM_UP; run < RUNS; run++) {
            double one = few.time(weeks);
            double other = many.time(weeks);
            if (run >= 0) {
                inFew[run] = one;
                inMany[run] = other;
            }
        }
        return new double[] {Times.median(inFew), Times.median(inMany)};
    }

    private double time(int weeks) {
        LocalDate last = FIRST.plusWeeks(WEEKS);
        Period period = new Period(last.minusWeeks(weeks), last.minusDays(1));
        Summarize summarize = bot.part(Summarize.class);
        Team team = team(0);
        long start = System.nanoTime();
        LeadSummary summary = summarize.of(team, period, Optional.empty(), Audience.lead(people().get(0)));
        double took = (System.nanoTime() - start) / 1e6;
        assertThat(((LeadSummary.Shown) summary).past()).hasSize(weeks);
        return took;
    }

    /** Teams like the one that is looked at, until there are about so many nominations. */
    private void fillUpTo(int nominations) {
        int perTeam = WEEKS * PEOPLE * NAMES;
        while ((teams + 1) * perTeam <= nominations + perTeam / 2) {
            fill(teams++);
        }
    }

    private void fill(int number) {
        MongoOperations mongo = bot.part(MongoOperations.class);
        List<Document> ballots = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            for (int giver = 0; giver < PEOPLE; giver++) {
                ballots.add(ballot(number, week, giver));
            }
            bot.part(Tallies.class).keep(tally(number, week));
        }
        for (int from = 0; from < ballots.size(); from += BATCH) {
            mongo.getCollection("nominations")
                    .insertMany(ballots.subList(from, Math.min(from + BATCH, ballots.size())));
        }
    }

    private Document ballot(int team, int week, int giver) {
        String id = "answer:round-%d-%d:U%06d".formatted(team, week, giver + 1);
        List<Document> names = IntStream.range(0, NAMES)
                .mapToObj(i -> new Document("function", LeadershipFunction.values()[i].name())
                        .append("receiver", "U%06d".formatted((giver + 1 + random.nextInt(PEOPLE - 1)) % PEOPLE + 1))
                        .append("claim", false))
                .toList();
        return new Document("_id", WORKSPACE + "/" + id)
                .append("workspace", WORKSPACE.value())
                .append("ballot", id)
                .append("team", team(team).id())
                .append("checkIn", "round-%d-%d".formatted(team, week))
                .append("giver", "U%06d".formatted(giver + 1))
                .append(
                        "at",
                        java.util.Date.from(FIRST.plusWeeks(week).atStartOfDay().toInstant(ZoneOffset.UTC)))
                .append("names", names)
                .append("open", false);
    }

    private Tally tally(int team, int week) {
        Map<LeadershipFunction, Map<MemberId, Integer>> functions = new EnumMap<>(LeadershipFunction.class);
        for (LeadershipFunction function : LeadershipFunction.values()) {
            functions.put(
                    function,
                    people().stream().collect(Collectors.toMap(Function.identity(), any -> random.nextInt(3))));
        }
        Set<MemberId> everyone = new HashSet<>(people());
        LocalDate day = FIRST.plusWeeks(week).plusDays(3);
        return new Tally.Shown(
                new Tally.Origin(
                        WORKSPACE,
                        team(team).id(),
                        "round-%d-%d".formatted(team, week),
                        day,
                        day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                PEOPLE,
                PEOPLE,
                everyone,
                Set.of(people().get(0)),
                functions,
                functions,
                Comparison.NONE);
    }

    private static Team team(int number) {
        return new Team(
                WORKSPACE,
                "T-bench-" + number,
                "Team " + number,
                "C" + number,
                new RosterSource.Channel(),
                new HashSet<>(people()),
                Set.of(people().get(0)));
    }

    private static List<MemberId> people() {
        return IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(i -> new MemberId("U%06d".formatted(i)))
                .toList();
    }
}
