package dev.stepup.report.slack;

import dev.stepup.report.LeadSummary;
import dev.stepup.report.Summarize;
import dev.stepup.report.SummaryWish;
import dev.stepup.slack.Command;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Reply;
import dev.stepup.slack.Subcommand;
import dev.stepup.slack.TypedText;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.People;
import dev.stepup.team.Person;
import dev.stepup.team.PersonWord;
import dev.stepup.team.Team;
import dev.stepup.workspace.MemberId;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /stepup summary} shows how leadership is spread, to the asker only. */
@Component
@Order(40)
final class SummaryCommand implements Subcommand {

    private final Summarize summarize;
    private final Access access;
    private final People people;
    private final PersonWord personWord;
    private final Clock clock;

    SummaryCommand(Summarize summarize, Access access, People people, PersonWord personWord, Clock clock) {
        this.summarize = summarize;
        this.access = access;
        this.people = people;
        this.personWord = personWord;
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
    public Reply answer(Command command, Words words) {
        Optional<Team> team = access.meant(command.workspace(), command.asker(), command.channel());
        if (team.isEmpty()) {
            return Reply.words(words.say("team.none"));
        }
        boolean runs = access.mayRun(team.get(), command.asker());
        if (!runs && !team.get().has(command.asker())) {
            return Reply.words(words.say(
                    "report.summary.notAllowed", Mrkdwn.escape(team.get().name())));
        }
        ZoneId zone = people.find(command.workspace(), command.asker())
                .map(Person::zone)
                .orElse(ZoneOffset.UTC);
        SummaryWish wish =
                SummaryWish.read(command.words(), clock.instant().atZone(zone).toLocalDate());
        return wish.notUnderstood().isPresent()
                ? Reply.words(words.say(
                        "report.summary.unknown",
                        readable(command, wish.notUnderstood().get())))
                : summarize(command, team.get(), wish, zone, runs, words);
    }

    private Reply summarize(Command command, Team team, SummaryWish wish, ZoneId zone, boolean runs, Words words) {
        SummaryMessage message = new SummaryMessage(team.name(), words);
        if (wish.person().isEmpty()) {
            LeadSummary summary = summarize.of(team, wish.period(), zone, wish.function());
            return Reply.message(message.of(summary, wish.period()));
        }
        Optional<Person> person =
                personWord.read(command.workspace(), wish.person().get());
        if (person.isEmpty()) {
            return Reply.words(words.say(
                    "report.summary.unknown", readable(command, wish.person().get())));
        }
        MemberId id = person.get().id();
        String name = Mrkdwn.escape(person.get().name());
        if (!runs && !id.equals(command.asker())) {
            return Reply.words(words.say("report.summary.ofOthers", name));
        }
        if (!team.has(id)) {
            return Reply.words(words.say("report.summary.notOnTeam", name, Mrkdwn.escape(team.name())));
        }
        LeadSummary summary = summarize.of(team, wish.period(), zone, wish.function());
        return Reply.message(message.of(summary, wish.period(), person.get().name(), id));
    }

    private String readable(Command command, String word) {
        String plain = TypedText.plain(
                word,
                id -> people.find(command.workspace(), id).map(Person::name).orElse(id.value()));
        return Mrkdwn.escape(Mrkdwn.shorten(plain, 40));
    }
}
