package dev.stepup.schedule;

import dev.stepup.schedule.Agenda.Appointment;
import dev.stepup.slack.OneLine;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does what is due on every agenda. */
@Component
public final class Timekeeper {

    private static final Logger log = LoggerFactory.getLogger(Timekeeper.class);

    private final List<Agenda> agendas;
    private final Clock clock;

    Timekeeper(List<Agenda> agendas, Clock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    /** The agendas that are kept. */
    public List<Agenda> agendas() {
        return agendas;
    }

    /** Does all that is due now, what falls due by that included. */
    public void keepWhatIsDue() {
        for (Agenda agenda : agendas) {
            for (Appointment due : agenda.before(clock.instant().plusMillis(1))) {
                keep(agenda, due.key());
            }
        }
    }

    /** Keeps one appointment; what goes wrong is logged and tried again when the agenda is looked at next. */
    public void keep(Agenda agenda, String key) {
        try {
            agenda.keep(key);
        } catch (RuntimeException e) {
            log.error("{} {} failed and will be tried again: {}", agenda.name(), key, OneLine.of(e));
        }
    }
}
