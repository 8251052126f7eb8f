package dev.stepup.schedule.mongo;

import dev.stepup.privacy.PersonalData;
import dev.stepup.privacy.StoredFields;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What is stored of schedules; nothing of it is about a person. */
@Configuration(proxyBeanMethods = false)
class ScheduleFields {

    @Bean
    PersonalData schedulesOfNobody(MongoOperations mongo) {
        return () -> StoredFields.in(
                        mongo.getCollectionName(StoredSchedule.class),
                        "Says when a team is asked, reminded and told.",
                        "As long as the team.")
                .other("_id", "The team")
                .other("workspace", "The workspace")
                .other("zone", "The team's time zone")
                .other("checkInDay", "The first day of check-ins")
                .other("alsoOn", "More days")
                .other("recurrence", "How often they come")
                .other("checkInTime", "At what time")
                .other("ownTime", "Whether that is each member's own time")
                .other("digestDay", "The day of digests")
                .other("digestTime", "Their time")
                .other("remindAfterMinutes", "When those who have not answered are reminded")
                .other("remindAgainAfterMinutes", "When once more")
                .other("closeAfterMinutes", "How long a check-in is open")
                .other("hoursFrom", "From when people are written to")
                .other("hoursUntil", "Until when")
                .other("daysOff", "The team's days off")
                .other("stopsAfterSilence", "Whether silent people are not asked any more")
                .other("paused", "Whether check-ins are paused")
                .other("nextDay", "The day of the next check-in")
                .other("nextCheckIn", "When it comes")
                .other("leftOut", "Which one is left out");
    }
}
