package dev.stepup.home.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.team.absence.AwayRequest;
import dev.stepup.team.absence.ReportAbsence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes the buttons with which people say on their page that they are away, or back. */
@Component
final class YouListener implements Listener {

    private static final String CALLBACK = "away_form";
    private static final String LAST_DAY = "last_day";

    private final ReportAbsence reportAbsence;
    private final Forms forms;

    YouListener(ReportAbsence reportAbsence, Forms forms) {
        this.reportAbsence = reportAbsence;

        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(YouSection.AWAY, this::open);
        listeners.onPress(
                YouSection.BACK,
                press -> reportAbsence.back(
                        press.asker().workspace(), press.asker().id()));
        listeners.onSubmission(CALLBACK, this::take);
    }

    private void open(Press press) {
        Words words = press.words();
        forms.open(
                press,
                Form.of(CALLBACK, words.say("home.away.title"))
                        .paragraph(words.say("home.away.intro"))
                        .date(Input.required(LAST_DAY, words.say("home.away.lastDay")), today(press.asker()))
                        .view(words.say("words.save"), words.say("words.cancel")));
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        Optional<LocalDate> day = submission.values().date(LAST_DAY);
        if (day.isEmpty()) {
            return FormAnswer.errors(Map.of(LAST_DAY, words.say("home.away.noDay")));
        }
        AwayRequest wish = AwayRequest.of(day.get(), today(asker));
        if (!(wish instanceof AwayRequest.Through through)) {
            return FormAnswer.errors(Map.of(
                    LAST_DAY,
                    wish instanceof AwayRequest.Over
                            ? words.say("team.away.over", words.weekday(day.get()))
                            : words.say("team.away.tooFar", day.get().toString())));
        }
        reportAbsence.through(through.lastDay(), asker.workspace(), asker.id());
        return FormAnswer.close();
    }

    private LocalDate today(Asker asker) {
        return reportAbsence.today(asker.workspace(), asker.id());
    }
}
