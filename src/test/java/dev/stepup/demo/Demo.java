package dev.stepup.demo;

import dev.stepup.StepupApplication;
import dev.stepup.checkin.CheckIns;
import dev.stepup.sandbox.Shortcut;
import dev.stepup.sandbox.StandInSettings;
import dev.stepup.sandbox.StandInSlack;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.schedule.Schedules;
import dev.stepup.schedule.jobs.JobRunner;
import dev.stepup.team.Teams;
import java.net.URI;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A stand-in for Slack with the bot, a team that is set up, and a check-in that waits for answers. */
public final class Demo implements AutoCloseable {

    private static final String SIGNING_SECRET = "a-signing-secret-for-the-sandbox";
    private static final String BOT_TOKEN = "xoxb-for-the-sandbox";
    private static final long SEED = 2007;

    private final StandInSlack slack;
    private final ConfigurableApplicationContext bot;

    private Demo(StandInSlack slack, ConfigurableApplicationContext bot) {
        this.slack = slack;
        this.bot = bot;
    }

    /** Starts it in the week of this moment, its page on this port, 0 for any free one. */
    public static Demo start(int port, Instant now) {
        DemoClock clock = new DemoClock(wednesdayOf(now));
        StandInSlack slack = StandInSlack.start(StandInSettings.of(TeamSeed.demo())
                .onPort(port)
                .by(clock)
                .with(SIGNING_SECRET, BOT_TOKEN, null)
                .with(Shortcut.onMessages("Someone stepped up", "someone_stepped_up")));
        ConfigurableApplicationContext bot = new SpringApplicationBuilder(StepupApplication.class)
                .initializers(each -> ((GenericApplicationContext) each)
                        .registerBean("demoClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(arguments(slack));
        int botPort = Objects.requireNonNull(((WebServerApplicationContext) bot).getWebServer())
                .getPort();
        slack.deliverTo(URI.create("http://localhost:" + botPort + "/slack/events"));
        DemoTeam team = new DemoTeam(slack);
        team.setUp();
        Calendar calendar = new Calendar(
                clock,
                bot.getBean(JobRunner.class),
                bot.getBean(Teams.class),
                bot.getBean(Schedules.class),
                bot.getBean(CheckIns.class),
                slack);
        TimePasses time = new TimePasses(team, calendar, new MadeUpAnswers(new Random(SEED)));
        slack.onWeek(time::week);
        slack.onYear(time::year);
        team.awaitPrompts(calendar.nextCheckIn().orElseThrow());
        return new Demo(slack, bot);
    }

    /** The stand-in. */
    public StandInSlack slack() {
        return slack;
    }

    /** In the afternoon, the day before the team's first check-in. */
    private static Instant wednesdayOf(Instant now) {
        return now.atZone(ZoneId.of("Europe/Lisbon"))
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY))
                .with(LocalTime.of(14, 0))
                .toInstant();
    }

    /** What is set in the environment for a real Slack or a real store does not reach into the sandbox. */
    private static String[] arguments(StandInSlack slack) {
        return Stream.of(
                        "PORT=0",
                        "SLACK_API_URL=" + slack.apiUrl(),
                        "SLACK_SIGNING_SECRET=" + SIGNING_SECRET,
                        "SLACK_BOT_TOKEN=" + BOT_TOKEN,
                        "SLACK_APP_TOKEN=",
                        "SLACK_CLIENT_ID=",
                        "SLACK_CLIENT_SECRET=",
                        "STEPUP_ENCRYPTION_KEY=",
                        "STEPUP_PUBLIC_URL=",
                        "MONGODB_URI=",
                        "stepup.store.folder=",
                        "management.server.port=-1",
                        "server.shutdown=immediate",
                        "spring.quartz.wait-for-jobs-to-complete-on-shutdown=false",
                        "spring.main.log-startup-info=false",
                        "logging.level.dev.stepup=warn")
                .map(each -> "--" + each)
                .toArray(String[]::new);
    }

    @Override
    public void close() {
        bot.close();
        slack.close();
    }
}
