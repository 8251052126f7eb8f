package dev.stepup.team.chat;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.team.people.People;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.team.people.Person;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds words by a person's Slack locale, in English for people who are not known yet. */
@Component
final class KnownReaderLocales implements ReaderLocales {

    /** More than Slack offers. */
    private static final int LOCALES = 200;

    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final People people;
    private final PeopleZones peopleZones;
    private final Clock clock;
    private final Cache<Locale, Words> words;

    KnownReaderLocales(People people, PeopleZones peopleZones, Clock clock, Caches caches) {
        this.people = people;
        this.peopleZones = peopleZones;
        this.clock = clock;
        this.words = caches.make("words", LOCALES, REMEMBERED);
    }

    @Override
    public Words wordsFor(WorkspaceId workspace, MemberId reader) {
        Locale locale = people.known(workspace, reader).map(Person::locale).orElse(Locale.ENGLISH);
        return words.get(locale, language -> new Words(language, clock));
    }

    @Override
    public ZoneId zoneOf(WorkspaceId workspace, MemberId reader) {
        return peopleZones.zoneOf(workspace, reader);
    }
}
