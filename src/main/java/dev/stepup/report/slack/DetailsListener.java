package dev.stepup.report.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.view.View;
import dev.stepup.leadership.Distribution;
import dev.stepup.pulse.PulseRound;
import dev.stepup.pulse.Rounds;
import dev.stepup.report.ComposeDigest;
import dev.stepup.report.WeeklyDigest;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Form;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.Access;
import dev.stepup.team.EndedTeams;
import dev.stepup.team.Team;
import dev.stepup.team.Teams;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the figures behind a digest. */
@Component
final class DetailsListener implements SlackFeature {

    private final Teams teams;
    private final EndedTeams endedTeams;
    private final Access access;
    private final Rounds rounds;
    private final ComposeDigest composeDigest;
    private final Readers readers;
    private final SlackWeb web;

    DetailsListener(
            Teams teams,
            EndedTeams endedTeams,
            Access access,
            Rounds rounds,
            ComposeDigest composeDigest,
            Readers readers,
            SlackWeb web) {
        this.teams = teams;
        this.endedTeams = endedTeams;
        this.access = access;
        this.rounds = rounds;
        this.composeDigest = composeDigest;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(DigestMessage.DETAILS, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
    }

    private void open(BlockActionPayload payload) {
        Asker asker = Asker.of(payload);
        Words words = readers.wordsFor(asker.workspace(), asker.id());
        String id = Objects.requireNonNullElse(payload.getActions().get(0).getValue(), "");
        web.open(
                asker.workspace(),
                payload.getTriggerId(),
                rounds.find(asker.workspace(), id)
                        .flatMap(round -> details(round, asker, words))
                        .orElseGet(() -> empty(words)
                                .paragraph(words.say("report.details.gone"))
                                .toRead(words.say("words.close"))));
    }

    /** Of an archived team only for those who run it. */
    private Optional<View> details(PulseRound round, Asker asker, Words words) {
        Optional<Team> team = teams.find(round.workspace(), round.team())
                .or(() -> endedTeams
                        .archived(round.workspace(), round.team())
                        .filter(archived -> access.mayRun(archived, asker.id())));
        LocalDate day = round.opened().atZone(round.zone()).toLocalDate();
        return team.flatMap(found -> composeDigest
                .posted(round, found)
                .map(digest -> details(
                        words.say("report.title", Mrkdwn.escape(found.name()), words.date(day)), digest, words)));
    }

    private static View details(String title, WeeklyDigest digest, Words words) {
        Form form =
                empty(words).paragraph("*" + title + "*").note(digest.turnout().inWords(words));
        if (digest instanceof WeeklyDigest.Shown shown) {
            shown.functions()
                    .forEach((function, found) -> form.paragraph(
                            figures(function.label(), found.distribution(), shown.namesPeople(), words)));
            form.note(words.say(shown.namesPeople() ? "report.details.note" : "report.small"));
        } else if (digest instanceof WeeklyDigest.Withheld withheld) {
            form.paragraph(words.say("report.details.withheld", withheld.minimum()));
        }
        return form.toRead(words.say("words.close"));
    }

    private static String figures(String label, Distribution distribution, boolean countsPeople, Words words) {
        Figures figures = new Figures(words);
        if (distribution.mentions() == 0) {
            return words.say("report.details.none", label);
        }
        if (!countsPeople) {
            return words.say("report.mentions", label, distribution.mentions());
        }
        if (!Figures.enough(distribution)) {
            return words.say("report.details.tooFew", label, distribution.mentions(), distribution.people());
        }
        return words.say(
                "report.details.figures",
                label,
                distribution.mentions(),
                distribution.people(),
                distribution.effectiveNumber().orElse(0),
                distribution.absenceFactor().orElse(0),
                figures.percent(distribution.evenness()),
                figures.percent(distribution.density()),
                figures.percent(distribution.decentralization()));
    }

    private static Form empty(Words words) {
        return Form.of("digest_details", words.say("report.details"));
    }
}
