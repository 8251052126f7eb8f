package dev.stepup.report.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.chat.command.Command;
import dev.stepup.chat.command.Reply;
import dev.stepup.chat.command.Subcommand;
import dev.stepup.leadership.LeadershipFunction;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.report.summary.LeadSummary;
import dev.stepup.report.summary.Summarize;
import dev.stepup.report.summary.SummaryRequest;
import dev.stepup.report.summary.SummaryRequest.PersonReader;
import dev.stepup.schedule.TeamZones;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.access.ChooseTeam;
import dev.stepup.team.access.FindTypedPerson;
import dev.stepup.team.people.Person;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup summary} shows how leadership is spread, to the asker only. */
@Component
@Order(40)
final class SummaryCommand implements Subcommand {

    private static final String EXAMPLE = "report.summary.example";

    private final Summarize summarize;
    private final Access access;
    private final Teams teams;
    private final TeamZones teamZones;
    private final FindTypedPerson findTypedPerson;
    private final DisplayNames names;
    private final PeopleTable peopleTable;
    private final NotUnderstoodMessage notUnderstoodMessage;
    private final Clock clock;

    SummaryCommand(
            Summarize summarize,
            Access access,
            Teams teams,
            TeamZones teamZones,
            FindTypedPerson findTypedPerson,
            DisplayNames names,
            PeopleTable peopleTable,
            NotUnderstoodMessage notUnderstoodMessage,
            Clock clock) {
        this.summarize = summarize;
        this.access = access;
        this.teams = teams;
        this.teamZones = teamZones;
        this.findTypedPerson = findTypedPerson;
        this.names = names;
        this.peopleTable = peopleTable;
        this.notUnderstoodMessage = notUnderstoodMessage;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "summary";
    }

    @Override
    public String helpKey() {
        return "report.help.summary";
    }

    @Override
    public boolean onlyShows() {
        return true;
    }

    @Override
    public Reply answer(Command command, Words words) {
        List<Team> here = access.archivedIn(command.workspace(), command.asker(), command.channel())
                .map(List::of)
                .orElseGet(() -> access.meant(command));
        LocalDate today = here.size() == 1 ? today(here.get(0)) : LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        SummaryRequest wish = wish(command, today, words);
        if (wish.refused().isPresent()) {
            Optional<String> perhaps = notKnownYet(command, wish);
            if (perhaps.isPresent()) {
                return Reply.words(notUnderstoodMessage.notKnownYet(command.workspace(), perhaps.get(), words));
            }
            return wish.corrected(command.words(), today, words.locale(), people(command))
                    .map(better -> notUnderstoodMessage.didYouMean(command, wish, better, words))
                    .orElseGet(
                            () -> Reply.words(notUnderstoodMessage.refused(command.workspace(), wish, EXAMPLE, words)));
        }
        if (here.size() == 1 && !wish.allTeams()) {
            return ofTeam(command, here.get(0), wish, words);
        }
        boolean admin = access.isAdmin(command.workspace(), command.asker());
        if (admin && (wish.allTeams() || wish.person().isEmpty() || here.isEmpty())) {
            return ofAllTeams(command, wish, words);
        }
        return wish.allTeams()
                ? Reply.words(words.say(
                        access.refusal(command.workspace(), command.asker(), "report.summary.all.notAllowed")))
                : ChooseTeam.of(here, command, words, team -> ofTeam(command, team, wish, words));
    }

    private SummaryRequest wish(Command command, LocalDate today, Words words) {
        return SummaryRequest.read(command.typed(), today, words.locale(), people(command));
    }

    /** A word that nobody goes by may be the name of somebody of whom Slack has not told yet. */
    private Optional<String> notKnownYet(Command command, SummaryRequest wish) {
        return wish.notUnderstood().stream()
                .filter(FindTypedPerson::looksLikeOne)
                .filter(word -> findTypedPerson.mayBeNotKnownYet(command.workspace(), command.asker(), word))
                .findFirst();
    }

    private PersonReader people(Command command) {
        return (typed, at) -> findTypedPerson.read(command.workspace(), command.asker(), typed, at);
    }

    private Reply ofTeam(Command command, Team team, SummaryRequest wish, Words words) {
        boolean runs = access.mayRun(team, command.asker());
        if (!runs && !team.has(command.asker())) {
            return Reply.words(words.say(
                    access.refusal(command.workspace(), command.asker(), "report.summary.notAllowed"),
                    Markup.escape(team.name())));
        }
        if (wish.person().isPresent()) {
            return ofPerson(command, team, wish, wish.person().get(), words);
        }
        Audience audience = runs ? Audience.lead(command.asker()) : Audience.member(command.asker());
        LeadSummary summary = summarize.of(team, wish.period(), wish.function(), audience);
        List<Block> below = new ArrayList<>();
        if (runs) {
            below.addAll(peopleTable.of(team, summary, words));
        }
        if (runs && teams.find(team.workspace(), team.id()).isPresent()) {
            below.addAll(ShareButtons.offer(team, summary, wish.function(), words));
        }
        return Reply.message(new SummaryMessage(team.name(), words).of(summary, below));
    }

    private Reply ofPerson(Command command, Team team, SummaryRequest wish, Person person, Words words) {
        String called = names.among(team.workspace(), team.roster()).apply(person.id());
        String name = Markup.escape(called);
        boolean runs = access.mayRun(team, command.asker());
        if (!runs && !person.id().equals(command.asker())) {
            return Reply.words(
                    words.say(access.refusal(command.workspace(), command.asker(), "report.summary.ofOthers"), name));
        }
        if (!team.has(person.id())) {
            return Reply.words(words.say("report.summary.notOnTeam", name, Markup.escape(team.name())));
        }
        Audience audience = runs ? Audience.lead(command.asker()) : Audience.member(command.asker());
        LeadSummary summary = summarize.of(team, wish.period(), wish.function(), audience);
        return Reply.message(new SummaryMessage(team.name(), words).of(summary, called, person.id()));
    }

    private Reply ofAllTeams(Command command, SummaryRequest wish, Words words) {
        if (wish.person().isPresent()) {
            return Reply.words(words.say("report.summary.all.noPerson"));
        }
        List<Team> all = teams.in(command.workspace());
        if (all.isEmpty()) {
            return Reply.words(words.say("team.none"));
        }
        List<Team> first = all.subList(0, Math.min(all.size(), AllTeamsMessage.MOST));
        List<AllTeamsMessage.Line> lines = first.stream()
                .map(team -> new AllTeamsMessage.Line(
                        team.name(),
                        summarize.of(
                                team, wish(command, today(team), words).period(), wish.function(), Audience.CHANNEL)))
                .toList();
        String functions = wish.function()
                .map(LeadershipFunction::label)
                .orElseGet(() -> words.say("report.summary.all.functions"));
        return Reply.message(new AllTeamsMessage(words).of(lines, functions, all.size() - first.size()));
    }

    /** Where the team is at home, so that every asker reads the weeks that its check-ins are counted by. */
    private LocalDate today(Team team) {
        return LocalDate.ofInstant(clock.instant(), teamZones.of(team));
    }
}
