package dev.stepup.pulse;

import dev.stepup.schedule.Agenda;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes running rounds through their lives, and finishes what an instance that ended left half done. */
@Component
@Order(2)
final class RoundAgenda implements Agenda {

    private static final String GO_ON = "go-on";
    private static final String CLOSE = "close";
    private static final String SHOW_END = "show-end";

    private final Rounds rounds;
    private final RunRound runRound;
    private final SteerRound steerRound;
    private final Clock clock;

    RoundAgenda(Rounds rounds, RunRound runRound, SteerRound steerRound, Clock clock) {
        this.rounds = rounds;
        this.runRound = runRound;
        this.steerRound = steerRound;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "round";
    }

    @Override
    public List<Appointment> before(Instant moment) {
        List<Appointment> appointments = new ArrayList<>();
        add(
                appointments,
                GO_ON,
                rounds.toGoOn(moment),
                round -> round.plan().dueAt().orElseThrow());
        add(appointments, CLOSE, rounds.toClose(moment), PulseRound::closesAt);
        add(appointments, SHOW_END, rounds.toShowEnd(), PulseRound::opened);
        return appointments;
    }

    private static void add(
            List<Appointment> appointments, String step, List<PulseRound> due, Function<PulseRound, Instant> at) {
        due.forEach(round ->
                appointments.add(new Appointment(step + "/" + round.workspace() + "/" + round.id(), at.apply(round))));
    }

    @Override
    public void keep(String key) {
        String[] parts = key.split("/", 3);
        Instant now = clock.instant().plusMillis(1);
        rounds.find(new WorkspaceId(parts[1]), parts[2])
                .filter(round -> round.closed().isEmpty())
                .ifPresent(round -> {
                    switch (parts[0]) {
                        case GO_ON -> runRound.goOn(round);
                        case SHOW_END -> steerRound.showNewEnd(round);
                        default -> closeIfDue(round, now);
                    }
                });
    }

    private void closeIfDue(PulseRound round, Instant now) {
        if (round.closesAt().isBefore(now)) {
            runRound.close(round);
        }
    }
}
