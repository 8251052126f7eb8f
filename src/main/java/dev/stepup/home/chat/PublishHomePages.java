package dev.stepup.home.chat;

import com.github.benmanes.caffeine.cache.Cache;
import dev.stepup.cache.Caches;
import dev.stepup.chat.Block;
import dev.stepup.chat.Message;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.FailureSummary;
import dev.stepup.chat.interaction.Interaction;
import dev.stepup.chat.interaction.ReaderLocales;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.platform.HomePages;
import dev.stepup.chat.platform.HomePages.Outcome;
import dev.stepup.home.ComposeHomePage;
import dev.stepup.home.FindAvailability;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Publishes people's pages. What cannot be shown now says so where it can and is tried again, as long as this instance
 * runs; somebody who has just pressed a button on their page is told that it may look unchanged.
 */
@Component
final class PublishHomePages implements DueWork {

    private static final Logger log = LoggerFactory.getLogger(HomePages.class);
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);
    private static final Duration ANSWERS_A_PRESS = Duration.ofMinutes(1);
    private static final int MOST_PRESSES = 10_000;
    private static final int TRIES = 10;

    private final ComposeHomePage composeHomePage;
    private final FindAvailability findAvailability;
    private final DisplayNames names;
    private final PeopleZones peopleZones;
    private final ReaderLocales readers;
    private final HomePages homes;
    private final Replies replies;
    private final Clock clock;
    private final Cache<Reader, Interaction> pressed;
    private final Map<Reader, Due> due = new ConcurrentHashMap<>();

    PublishHomePages(
            ComposeHomePage composeHomePage,
            FindAvailability findAvailability,
            DisplayNames names,
            PeopleZones peopleZones,
            ReaderLocales readers,
            HomePages homes,
            Replies replies,
            Clock clock,
            Caches caches) {
        this.composeHomePage = composeHomePage;
        this.findAvailability = findAvailability;
        this.names = names;
        this.peopleZones = peopleZones;
        this.readers = readers;
        this.homes = homes;
        this.replies = replies;
        this.clock = clock;
        this.pressed = caches.make("home-presses", MOST_PRESSES, ANSWERS_A_PRESS);
    }

    /** Somebody pressed this on their page, which may change it. */
    void isPressed(Interaction press) {
        pressed.put(new Reader(press.asker().workspace(), press.asker().id()), press);
    }

    /** Shows this person their page as it is now. */
    void publish(WorkspaceId workspace, MemberId reader) {
        publish(new Reader(workspace, reader), 1);
    }

    private void publish(Reader reader, int tries) {
        due.remove(reader);
        Optional<View> page = draw(reader);
        Outcome outcome = homes.show(reader.workspace(), reader.id(), page.orElseGet(() -> notNow(reader)));
        Interaction press = pressed.asMap().remove(reader);
        if (page.isPresent() && outcome instanceof Outcome.Shown) {
            return;
        }
        if (outcome instanceof Outcome.Refused refused) {
            log.error("Slack refused a home page in {}: {}", reader.workspace(), refused.reason());
            homes.show(reader.workspace(), reader.id(), notNow(reader));
        } else if (tries < TRIES) {
            due.put(reader, new Due(clock.instant().plus(pause(outcome)), tries + 1));
        }
        if (press != null) {
            tell(press);
        }
    }

    private Optional<View> draw(Reader reader) {
        try {
            WorkspaceId workspace = reader.workspace();
            return Optional.of(new HomeView(
                            peopleZones.zoneOf(workspace, reader.id()),
                            names.knownTo(workspace, reader.id()),
                            readers.wordsFor(workspace, reader.id()))
                    .of(composeHomePage.of(workspace, reader.id()), findAvailability.of(workspace, reader.id())));
        } catch (RuntimeException e) {
            log.error("A home page could not be drawn: {}", FailureSummary.of(e));
            return Optional.empty();
        }
    }

    private View notNow(Reader reader) {
        return View.home(List.of(Block.paragraph(words(reader).say("home.notNow"))));
    }

    private void tell(Interaction press) {
        Reader reader = new Reader(press.asker().workspace(), press.asker().id());
        replies.say(press, Message.of(words(reader).say("home.unchanged")), false);
    }

    private Words words(Reader reader) {
        return readers.wordsWhateverFails(reader.workspace(), reader.id(), clock);
    }

    private static Duration pause(Outcome outcome) {
        return outcome instanceof Outcome.NotNow notNow ? notNow.pause().orElse(BEFORE_NEXT_TRY) : BEFORE_NEXT_TRY;
    }

    @Override
    public String name() {
        return "home";
    }

    @Override
    public List<DueItem> dueBefore(Instant moment) {
        return due.entrySet().stream()
                .filter(each -> each.getValue().at().isBefore(moment))
                .map(each -> new DueItem(
                        each.getKey().workspace() + "/" + each.getKey().id(),
                        each.getValue().at()))
                .toList();
    }

    @Override
    public void run(String key) {
        int slash = key.indexOf('/');
        Reader reader = new Reader(new WorkspaceId(key.substring(0, slash)), new MemberId(key.substring(slash + 1)));
        Due next = due.get(reader);
        if (next != null && !next.at().isAfter(clock.instant())) {
            publish(reader, next.tries());
        }
    }

    private record Due(Instant at, int tries) {}
}
