package dev.stepup.team.chat;

import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Words by the locale a person has chosen in Slack; English for whoever is not known yet. */
@Component
final class KnownReaderLocales implements ReaderLocales {

    private final People people;
    private final PeopleZones peopleZones;
    private final Clock clock;
    private final Map<Locale, Words> words = new ConcurrentHashMap<>();

    KnownReaderLocales(People people, PeopleZones peopleZones, Clock clock) {
        this.people = people;
        this.peopleZones = peopleZones;
        this.clock = clock;
    }

    @Override
    public Words wordsFor(WorkspaceId workspace, MemberId reader) {
        Locale locale = people.known(workspace, reader).map(Person::locale).orElse(Locale.ENGLISH);
        return words.computeIfAbsent(locale, language -> new Words(language, clock));
    }

    @Override
    public ZoneId zoneOf(WorkspaceId workspace, MemberId reader) {
        return peopleZones.zoneOf(workspace, reader);
    }
}
