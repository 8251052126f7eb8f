package dev.stepup.report.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.Markup;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.leadership.measure.SpreadFigures;
import dev.stepup.leadership.tally.Audience;
import dev.stepup.leadership.tally.Disclosure;
import dev.stepup.leadership.tally.Tally;
import dev.stepup.privacy.OptOuts;
import dev.stepup.report.digest.FindReported;
import dev.stepup.report.digest.Reported;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import dev.stepup.team.access.Access;
import dev.stepup.team.people.NameOrder;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opens the figures behind a digest in a form. */
@Component
final class DetailsListener implements Listener {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Access access;
    private final DisplayNames names;
    private final OptOuts optOuts;
    private final FindReported findReported;
    private final Forms forms;

    DetailsListener(
            Teams teams,
            EndedTeams endedTeams,
            Access access,
            DisplayNames names,
            OptOuts optOuts,
            FindReported findReported,
            Forms forms) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.access = access;
        this.names = names;
        this.optOuts = optOuts;
        this.findReported = findReported;
        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(DigestMessage.DETAILS, this::open);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        String id = press.value();
        forms.open(
                press,
                findReported
                        .of(asker.workspace(), id)
                        .flatMap(reported -> details(reported, asker.id(), press.channel(), words))
                        .orElseGet(() -> none("report.details.gone", words)));
    }

    /** For the team's people and for everybody who sees its channel; of an archived team only for those who run it. */
    private Optional<View> details(Reported reported, MemberId reader, String channel, Words words) {
        Tally.Origin origin = reported.tally().origin();
        Optional<Team> team = teams.find(origin.workspace(), origin.team());
        if (team.filter(found -> !isFor(reader, channel, reported, found)).isPresent()) {
            return Optional.of(none("report.details.notYours", words));
        }
        return team.or(() -> endedTeams
                        .archived(origin.workspace(), origin.team())
                        .filter(archived -> access.mayRun(archived, reader)))
                .map(found -> details(reported, found, reader, words));
    }

    private boolean isFor(MemberId reader, String channel, Reported reported, Team team) {
        return team.channel().equals(channel)
                || team.has(reader)
                || reported.roster().contains(reader)
                || access.mayRun(team, reader);
    }

    private View details(Reported reported, Team team, MemberId reader, Words words) {
        Audience audience = access.mayRun(team, reader) ? Audience.lead(reader) : Audience.member(reader);
        String title = words.say(
                "report.title",
                Markup.escape(team.name()),
                words.date(reported.tally().origin().day()));
        Form form = empty(words)
                .paragraph("*" + title + "*")
                .note(reported.turnout().inWords(words));
        reported.figures(team.anonymity(), audience)
                .ifPresentOrElse(
                        figures -> {
                            figures.forEach((function, reading) ->
                                    form.paragraph(figures(reported, function.label(), reading, words)));
                            form.note(words.say(reported.namesPeople() ? "report.details.note" : "report.small"));
                        },
                        () -> form.paragraph(words.say(
                                "report.details.withheld", team.anonymity().minimumOf(reported.tally()))));
        return form.toRead(words.say("words.close"));
    }

    private static View none(String why, Words words) {
        return empty(words).paragraph(words.say(why)).toRead(words.say("words.close"));
    }

    /** Of those who have not opted out since. */
    private String names(Reported reported, Disclosure.Names reading, Words words) {
        WorkspaceId workspace = reported.tally().origin().workspace();
        Set<MemberId> named = new HashSet<>(reading.named());
        named.removeAll(optOuts.among(workspace, named));
        List<String> shown = named.stream()
                .map(names.among(workspace, reported.roster()))
                .sorted(NameOrder.ORDER)
                .map(Markup::escape)
                .toList();
        return shown.isEmpty() ? words.say("report.heldBack") : words.list(shown);
    }

    private String figures(Reported reported, String label, Disclosure reading, Words words) {
        if (reading.hasNoData()) {
            return words.say("report.details.none", label);
        }
        if (reading instanceof Disclosure.Mentions mentions) {
            return words.say("report.mentions", label, mentions.mentions());
        }
        if (reading instanceof Disclosure.Numbers numbers) {
            return figures(label, numbers.figures(), words);
        }
        if (reported.tally() instanceof Tally.FiguresAlone) {
            return words.say("report.details.names.gone", label);
        }
        String names = reading instanceof Disclosure.Names named ? names(reported, named, words) : "";
        return words.say("report.details.names", label, names);
    }

    private static String figures(String label, SpreadFigures found, Words words) {
        Figures figures = new Figures(words);
        List<String> lines = new ArrayList<>(List.of(
                words.say("report.details.mentions", label, found.mentions(), found.people(), figures.spread(found))));
        found.measures().ifPresent(measures -> {
            lines.add(words.say("report.details.spread", figures.asIf(found, measures), measures.half()));
            lines.add(words.say("report.details.evenness", figures.percent(measures.evenness())));
            measures.network()
                    .ifPresent(network -> lines.add(words.say(
                            "report.details.network",
                            figures.percent(network.density()),
                            figures.percent(network.leastDensity()),
                            figures.percent(network.greatestDensity()),
                            figures.percent(network.decentralization()))));
        });
        return String.join("\n", lines);
    }

    private static Form empty(Words words) {
        return Form.of("digest_details", words.say("report.details"));
    }
}
