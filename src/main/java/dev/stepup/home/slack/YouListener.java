package dev.stepup.home.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.Asker;
import dev.stepup.slack.Form;
import dev.stepup.slack.Form.Input;
import dev.stepup.slack.FormValues;
import dev.stepup.slack.Readers;
import dev.stepup.slack.SlackFeature;
import dev.stepup.slack.SlackWeb;
import dev.stepup.slack.Words;
import dev.stepup.team.AwayWish;
import dev.stepup.team.ReportAbsence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the buttons with which people say on their page that they are away, or back. */
@Component
final class YouListener implements SlackFeature {

    private static final String CALLBACK = "away_form";
    private static final String LAST_DAY = "last_day";

    private final ReportAbsence reportAbsence;
    private final Readers readers;
    private final SlackWeb web;

    YouListener(ReportAbsence reportAbsence, Readers readers, SlackWeb web) {
        this.reportAbsence = reportAbsence;
        this.readers = readers;
        this.web = web;
    }

    @Override
    public void listen(App app) {
        app.blockAction(YouSection.AWAY, (request, context) -> {
            open(Asker.of(request.getPayload()), request.getPayload().getTriggerId());
            return context.ack();
        });
        app.blockAction(YouSection.BACK, (request, context) -> {
            Asker asker = Asker.of(request.getPayload());
            reportAbsence.back(asker.workspace(), asker.id());
            return context.ack();
        });
        app.viewSubmission(
                CALLBACK,
                (request, context) ->
                        take(Asker.of(request.getPayload()), FormValues.of(request.getPayload()), context));
    }

    private void open(Asker asker, String trigger) {
        Words words = words(asker);
        web.open(
                asker.workspace(),
                trigger,
                Form.of(CALLBACK, words.say("home.away.title"))
                        .paragraph(words.say("home.away.intro"))
                        .date(Input.required(LAST_DAY, words.say("home.away.lastDay")), today(asker))
                        .view(words.say("words.save"), words.say("words.cancel")));
    }

    private Response take(Asker asker, FormValues form, ViewSubmissionContext context) {
        Words words = words(asker);
        Optional<LocalDate> day = form.date(LAST_DAY);
        if (day.isEmpty()) {
            return context.ackWithErrors(Map.of(LAST_DAY, words.say("home.away.noDay")));
        }
        AwayWish wish = AwayWish.of(day.get(), today(asker));
        if (!(wish instanceof AwayWish.Through through)) {
            return context.ackWithErrors(Map.of(
                    LAST_DAY,
                    wish instanceof AwayWish.Over
                            ? words.say("team.away.over", words.weekday(day.get()))
                            : words.say("team.away.tooFar", day.get().toString())));
        }
        reportAbsence.through(through.lastDay(), asker.workspace(), asker.id());
        return context.ack();
    }

    private LocalDate today(Asker asker) {
        return reportAbsence.today(asker.workspace(), asker.id());
    }

    private Words words(Asker asker) {
        return readers.wordsFor(asker.workspace(), asker.id());
    }
}
