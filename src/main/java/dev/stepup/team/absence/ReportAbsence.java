package dev.stepup.team.absence;

import dev.stepup.team.people.PeopleZones;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Lets people say that they are away, and back. */
@Component
public final class ReportAbsence {

    private final Absences absences;
    private final PeopleZones peopleZones;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportAbsence(Absences absences, PeopleZones peopleZones, ApplicationEventPublisher events, Clock clock) {
        this.absences = absences;
        this.peopleZones = peopleZones;
        this.events = events;
        this.clock = clock;
    }

    /** This person is away through this day, where they are. */
    public Absence through(LocalDate lastDay, WorkspaceId workspace, MemberId person) {
        Absence absence = new Absence(workspace, person, lastDay, peopleZones.zoneOf(workspace, person));
        absences.put(absence);
        events.publishEvent(new AbsenceChanged(workspace, person));
        return absence;
    }

    /** This person is back; returns whether they were away. */
    public boolean back(WorkspaceId workspace, MemberId person) {
        boolean was = now(workspace, person).isPresent();
        absences.forget(workspace, person);
        events.publishEvent(new MemberReturned(workspace, person));
        events.publishEvent(new AbsenceChanged(workspace, person));
        return was;
    }

    /** That this person has said they are away, while they are. */
    public Optional<Absence> now(WorkspaceId workspace, MemberId person) {
        return Optional.ofNullable(absences.of(workspace, List.of(person)).get(person))
                .filter(absence -> absence.covers(clock.instant()));
    }

    /** The day it is where this person is. */
    public LocalDate today(WorkspaceId workspace, MemberId person) {
        return LocalDate.ofInstant(clock.instant(), peopleZones.zoneOf(workspace, person));
    }
}
