package dev.stepup.report;

import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.schedule.Agenda;
import dev.stepup.schedule.Grace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Posts digests at their day and time. */
@Component
@Order(3)
final class DigestAgenda implements Agenda {

    private final Rounds rounds;
    private final PostDigest postDigest;
    private final Grace grace;
    private final Clock clock;

    DigestAgenda(Rounds rounds, PostDigest postDigest, Grace grace, Clock clock) {
        this.rounds = rounds;
        this.postDigest = postDigest;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public List<Appointment> before(Instant moment) {
        return rounds.toReport(grace.earliest(), moment).stream()
                .map(round -> new Appointment(key(round), round.digestAt()))
                .toList();
    }

    @Override
    public void keep(String key) {
        Instant now = clock.instant().plusMillis(1);
        rounds.toReport(grace.earliest(), now).stream()
                .filter(round -> key.equals(key(round)))
                .forEach(postDigest::of);
    }

    private static String key(PulseRound round) {
        return round.workspace() + "/" + round.id();
    }
}
