package dev.stepup.schedule.quartz;

import dev.stepup.schedule.jobs.DueWork;
import dev.stepup.schedule.jobs.DueWork.DueItem;
import dev.stepup.schedule.jobs.JobRunner;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.NoSuchElementException;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for due work every few seconds, and sets a trigger for what is due before the next look. */
@Configuration(proxyBeanMethods = false)
class QuartzJobs {

    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(10);
    private static final Duration AHEAD = Duration.ofMinutes(1);
    private static final String AGENDA = "agenda";
    private static final String KEY = "key";

    @Bean
    JobDetail look() {
        return JobBuilder.newJob(Look.class).withIdentity("look").storeDurably().build();
    }

    @Bean
    Trigger everyFewSeconds(JobDetail look) {
        return TriggerBuilder.newTrigger()
                .forJob(look)
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever((int) BETWEEN_LOOKS.toSeconds())
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    /** Sets the alarms. */
    @DisallowConcurrentExecution
    static final class Look implements Job {

        private static final Logger log = LoggerFactory.getLogger(Look.class);

        /** Quartz rings up to two milliseconds early, and what is kept too early waits for the next look. */
        private static final long NOT_BEFORE = 3;

        private final JobRunner jobRunner;
        private final Clock clock;

        Look(JobRunner jobRunner, Clock clock) {
            this.jobRunner = jobRunner;
            this.clock = clock;
        }

        @Override
        public void execute(JobExecutionContext context) {
            Instant now = clock.instant();
            for (DueWork dueWork : jobRunner.dueWork()) {
                try {
                    for (DueItem dueItem : dueWork.dueBefore(now.plus(AHEAD))) {
                        setAlarm(context.getScheduler(), dueWork, dueItem, now);
                    }
                } catch (SchedulerException | RuntimeException e) {
                    log.warn(
                            "The agenda {} could not be read ({})",
                            dueWork.name(),
                            e.getClass().getName());
                }
            }
        }

        private static void setAlarm(Scheduler scheduler, DueWork dueWork, DueItem dueItem, Instant now)
                throws SchedulerException {
            JobKey alarm = new JobKey(dueItem.key() + "@" + dueItem.at().toEpochMilli(), dueWork.name());
            if (scheduler.checkExists(alarm)) {
                return;
            }
            long millis = Math.max(0, Duration.between(now, dueItem.at()).toMillis()) + NOT_BEFORE;
            scheduler.scheduleJob(
                    JobBuilder.newJob(Alarm.class)
                            .withIdentity(alarm)
                            .usingJobData(AGENDA, dueWork.name())
                            .usingJobData(KEY, dueItem.key())
                            .build(),
                    TriggerBuilder.newTrigger()
                            .startAt(new Date(System.currentTimeMillis() + millis))
                            .build());
        }
    }

    /** Keeps one appointment. */
    static final class Alarm implements Job {

        private final JobRunner jobRunner;

        Alarm(JobRunner jobRunner) {
            this.jobRunner = jobRunner;
        }

        @Override
        public void execute(JobExecutionContext context) {
            String name = context.getMergedJobDataMap().getString(AGENDA);
            DueWork dueWork = jobRunner.dueWork().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException(name));
            jobRunner.run(dueWork, context.getMergedJobDataMap().getString(KEY));
        }
    }
}
