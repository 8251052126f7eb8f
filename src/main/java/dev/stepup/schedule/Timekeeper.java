package dev.stepup.schedule;

import dev.stepup.slack.OneLine;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps what is due on every agenda. */
@Component
public final class Timekeeper {

    private static final Logger log = LoggerFactory.getLogger(Timekeeper.class);

    private final List<Agenda> agendas;

    Timekeeper(List<Agenda> agendas) {
        this.agendas = agendas;
    }

    /** The agendas that are kept. */
    public List<Agenda> agendas() {
        return agendas;
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
