package dev.stepup.conversation;

import dev.stepup.StepupApplication;
import dev.stepup.cache.Caches;
import dev.stepup.outbox.ManualOutbox;
import dev.stepup.sandbox.Shortcut;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.WhatIsDue;
import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.schedule.jobs.JobRunner;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.event.AbstractMongoEventListener;
import org.springframework.data.mongodb.core.mapping.event.AfterLoadEvent;

/** The whole bot beside a stand-in for Slack; time and the outbox move when a test says so. */
public final class Bot implements AutoCloseable {

    /** With which whatever reaches the bot over HTTP must be signed. */
    public static final String SECRET = "a-signing-secret-for-tests";

    /** By which the running bot goes on sending. */
    private static final String LEASES = "leases";

    /** With which the bot may call Slack. */
    private static final String BOT_TOKEN = "xoxb-for-tests";

    /** So long that no story rests on how fast the machine is; how soon people are answered, benchmarks measure. */
    private static final Duration NO_HURRY = Duration.ofMinutes(1);

    private final TestClock clock;
    private StandInSlack slack;
    private final ConfigurableApplicationContext context;
    private final ManualOutbox outbox;

    private Bot(TestClock clock, StandInSlack slack, ConfigurableApplicationContext context) {
        this.clock = clock;
        this.slack = slack;
        this.context = context;
        this.outbox = ManualOutbox.of(context);
    }

    /** Starts it with these people, at this moment; settings of one's own are given as {@code name=value}. */
    public static Bot start(TeamSeed seed, Instant now, String... settings) {
        return startWith(parts -> {}, seed, now, settings);
    }

    /** Starts one that has some parts which others do without, such as a disk that fails. */
    public static Bot startWith(
            Consumer<GenericApplicationContext> parts, TeamSeed seed, Instant now, String... settings) {
        TestClock clock = TestClock.ticking(now);
        Map<String, String> own = byName(settings);
        StandInSlack slack = StandInSlack.start(StandInSettings.of(seed)
                .by(clock)
                .answeredWithin(NO_HURRY)
                .with(SECRET, BOT_TOKEN, own.get("SLACK_APP_TOKEN"))
                .with(Shortcut.onMessages("Someone stepped up", "someone_stepped_up")));
        ConfigurableApplicationContext context = new SpringApplicationBuilder(StepupApplication.class)
                .initializers(each -> ((GenericApplicationContext) each)
                        .registerBean("testClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .initializers(each -> ((GenericApplicationContext) each)
                        .registerBean("afterAckWorkers", Executor.class, () -> Runnable::run))
                .initializers(each -> parts.accept((GenericApplicationContext) each))
                .run(arguments(slack, own));
        Bot bot = new Bot(clock, slack, context);
        slack.deliverTo(bot.address("/slack/events"));
        return bot;
    }

    private static String[] arguments(StandInSlack slack, Map<String, String> own) {
        Map<String, String> all = byName(
                "PORT=0",
                "SLACK_API_URL=" + slack.apiUrl(),
                "SLACK_SIGNING_SECRET=" + SECRET,
                "SLACK_BOT_TOKEN=" + BOT_TOKEN,
                "MONGODB_URI=" + (own.containsKey("stepup.store.folder") ? "" : TestStore.uri()),
                "stepup.store.folder=",
                "stepup.outbox.auto-startup=false",
                "stepup.outbox.posts-per-minute=0",
                "stepup.slack.extras-within=60s",
                "stepup.team.remembered=0s",
                "spring.quartz.auto-startup=false");
        all.putAll(own);
        return all.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, String> byName(String... settings) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String setting : settings) {
            int equals = setting.indexOf('=');
            byName.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return byName;
    }

    /** The stand-in. */
    public StandInSlack slack() {
        return slack;
    }

    /** What the bot is told the time by. */
    public TestClock clock() {
        return clock;
    }

    /** A part of the bot, for what cannot be seen from outside. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** All parts of the bot that are of this kind. */
    <T> Collection<T> parts(Class<T> type) {
        return context.getBeansOfType(type).values();
    }

    /** Where the bot listens. */
    public URI address(String path) {
        var server = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
        int port = server.getPort();
        return URI.create("http://localhost:" + port + path);
    }

    /** Lets the bot do what is due and send what it has to send. */
    public void settle() {
        WhatIsDue.run(part(JobRunner.class), clock);
        outbox.sendAll();
    }

    /** Lets time pass up to this moment, and the bot do what falls due by then. */
    public void timePassesTo(Instant moment) {
        clock.moveTo(moment);
        settle();
    }

    /** Has somebody do this when the bot, at work on something else, has come to where it says so by such an event. */
    void onceItHears(Predicate<Object> event, Runnable then) {
        ApplicationEventMulticaster events = part(ApplicationEventMulticaster.class);
        events.addApplicationListener(new ApplicationListener<ApplicationEvent>() {
            @Override
            public void onApplicationEvent(ApplicationEvent heard) {
                if (event.test(heard instanceof PayloadApplicationEvent<?> carrier ? carrier.getPayload() : heard)) {
                    events.removeApplicationListener(this);
                    then.run();
                }
            }
        });
    }

    /** Has the store fail to read this collection for as long as somebody does this. */
    public void whileItCannotRead(String collection, Runnable meanwhile) {
        ApplicationEventMulticaster events = part(ApplicationEventMulticaster.class);
        var away = new AbstractMongoEventListener<Object>() {
            @Override
            public void onAfterLoad(AfterLoadEvent<Object> read) {
                if (collection.equals(read.getCollectionName())) {
                    throw new DataAccessResourceFailureException("away");
                }
            }
        };
        events.addApplicationListener(away);
        try {
            meanwhile.run();
        } finally {
            events.removeApplicationListener(away);
        }
    }

    /** Begins anew at this moment, with nothing stored or remembered and in a Slack where nothing has happened yet. */
    public void beginAnew(Instant moment) {
        slack.trouble().clear();
        slack.awaitQuiet();
        publishesLatePages();
        ManualOutbox.endTurns(context);
        forgetEverything();
        slack = slack.anew();
        clock.moveTo(moment);
    }

    /** What of Home tabs is still to be tried again would be so in the next story. */
    private void publishesLatePages() {
        clock.moveBy(Duration.ofDays(1));
        parts(DueWork.class).stream()
                .filter(work -> work.name().equals("home"))
                .forEach(work -> work.dueBefore(Instant.MAX).forEach(item -> work.run(item.key())));
    }

    /** Forgets all that is stored or remembered, teams included. */
    public void forgetEverything() {
        MongoOperations mongo = part(MongoOperations.class);
        mongo.getCollectionNames().stream()
                .filter(name -> !name.equals(LEASES) && !name.startsWith("system."))
                .forEach(name -> mongo.getCollection(name).deleteMany(new org.bson.Document()));
        part(Caches.class).emptyAll();
    }

    @Override
    public void close() {
        context.close();
        slack.close();
    }
}
