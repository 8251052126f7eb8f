package dev.stepup.schedule.slack;

import com.slack.api.model.view.View;
import dev.stepup.schedule.CheckInSchedule;
import dev.stepup.schedule.TeamSchedule;
import dev.stepup.schedule.Zones;
import dev.stepup.slack.Choice;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.Words;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form that sets up a team. */
final class TeamForm {

    static final String CALLBACK = "team_form";
    static final String NAME = "team_name";
    static final String CHANNEL = "channel";
    static final String MEMBERS = "members";
    static final String LEADS = "leads";
    static final String ZONE = "zone";
    static final String CHECK_IN_DAY = "check_in_day";
    static final String CHECK_IN_TIME = "check_in_time";
    static final String DIGEST_DAY = "digest_day";
    static final String DIGEST_TIME = "digest_time";
    static final String REMIND_AFTER = "remind_after";
    static final String CLOSE_AFTER = "close_after";

    static final int NAME_LIMIT = 60;
    static final String NEVER = "never";
    private static final List<Long> REMIND_HOURS = List.of(1L, 2L, 4L, 8L, 24L, 48L);
    private static final List<Long> CLOSE_HOURS = List.of(2L, 4L, 8L, 24L, 48L, 72L, 96L, 120L, 144L);

    /** What a new team is offered; closes a day later, and is read the same afternoon. */
    private static CheckInSchedule usual(ZoneId zone) {
        return new CheckInSchedule(
                zone,
                DayOfWeek.THURSDAY,
                LocalTime.of(10, 0),
                DayOfWeek.FRIDAY,
                LocalTime.of(15, 0),
                Optional.of(Duration.ofHours(4)),
                Duration.ofHours(24));
    }

    private TeamForm() {}

    /** The form for a new team, to appear in this channel if it is one. */
    static View empty(MemberId asker, ZoneId zone, Optional<String> channel, Words words) {
        return fill("", null, channel, Set.of(), Set.of(asker), usual(zone), words);
    }

    /** The form as this team has it. */
    static View of(Team team, TeamSchedule schedule, Words words) {
        return fill(
                team.id(),
                team.name(),
                Optional.of(team.channel()),
                team.followsChannel() ? Set.of() : team.roster(),
                team.leads(),
                schedule.schedule(),
                words);
    }

    private static View fill(
            String teamId,
            @Nullable String name,
            Optional<String> channel,
            Set<MemberId> members,
            Set<MemberId> leads,
            CheckInSchedule schedule,
            Words words) {
        return Form.of(CALLBACK, words.say("schedule.form.title"))
                .carrying(teamId)
                .text(Input.required(NAME, words.say("schedule.form.name")), false, NAME_LIMIT, name)
                .channel(
                        Input.required(CHANNEL, words.say("schedule.form.channel"))
                                .with(words.say("schedule.form.channel.hint")),
                        channel)
                .people(
                        Input.optional(MEMBERS, words.say("schedule.form.members"))
                                .with(words.say("schedule.form.members.hint")),
                        members)
                .people(
                        Input.optional(LEADS, words.say("schedule.form.leads"))
                                .with(words.say("schedule.form.leads.hint")),
                        leads)
                .oneOfGroups(
                        Input.required(ZONE, words.say("schedule.form.zone")),
                        zones(schedule.zone()),
                        zone(schedule.zone().getId()))
                .oneOf(
                        Input.required(CHECK_IN_DAY, words.say("schedule.form.checkInDay")),
                        days(words),
                        Optional.of(schedule.checkInDay().name()))
                .time(Input.required(CHECK_IN_TIME, words.say("schedule.form.checkInTime")), schedule.checkInTime())
                .oneOf(
                        Input.required(CLOSE_AFTER, words.say("schedule.form.closeAfter")),
                        lengths(CLOSE_HOURS, schedule.closeAfter(), words),
                        Optional.of(schedule.closeAfter().toString()))
                .oneOf(
                        Input.required(REMIND_AFTER, words.say("schedule.form.remindAfter")),
                        reminders(schedule, words),
                        Optional.of(
                                schedule.remindAfter().map(Duration::toString).orElse(NEVER)))
                .oneOf(
                        Input.required(DIGEST_DAY, words.say("schedule.form.digestDay")),
                        days(words),
                        Optional.of(schedule.digestDay().name()))
                .time(Input.required(DIGEST_TIME, words.say("schedule.form.digestTime")), schedule.digestTime())
                .note(words.say("schedule.form.note"))
                .view(words.say("words.save"), words.say("words.cancel"));
    }

    private static Map<String, List<Choice>> zones(ZoneId chosen) {
        Map<String, List<Choice>> groups = new LinkedHashMap<>();
        boolean offered = false;
        for (Map.Entry<String, List<String>> region : Zones.byRegion().entrySet()) {
            groups.put(
                    region.getKey(),
                    region.getValue().stream().map(TeamForm::zone).toList());
            offered |= region.getValue().contains(chosen.getId());
        }
        if (!offered) {
            groups.put(chosen.getId(), List.of(zone(chosen.getId())));
        }
        return groups;
    }

    private static Choice zone(String name) {
        return new Choice(name, name);
    }

    private static List<Choice> days(Words words) {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Choice(day.name(), words.day(day)))
                .toList();
    }

    private static List<Choice> reminders(CheckInSchedule schedule, Words words) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(NEVER, words.say("schedule.form.never")));
        choices.addAll(lengths(REMIND_HOURS, schedule.remindAfter().orElse(Duration.ofHours(1)), words));
        return choices;
    }

    private static List<Choice> lengths(List<Long> hours, Duration chosen, Words words) {
        List<Duration> lengths =
                new ArrayList<>(hours.stream().map(Duration::ofHours).toList());
        if (!lengths.contains(chosen)) {
            lengths.add(chosen);
            lengths.sort(null);
        }
        return lengths.stream()
                .map(length -> new Choice(length.toString(), words.length(length)))
                .toList();
    }
}
