package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Form;
import dev.stepup.chat.Message;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.AfterAck;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Replies;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.chat.platform.FileSender;
import dev.stepup.home.privacy.DeletePerson;
import dev.stepup.home.privacy.PersonalDataFile;
import dev.stepup.home.privacy.ReadPersonalData;
import dev.stepup.privacy.OptOuts;
import dev.stepup.team.lifecycle.ChangeParticipation;
import dev.stepup.team.people.People;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes the buttons with which people take and delete what is stored of them, and opt out and in again. */
@Component
final class PrivacyListener implements Listener {

    private static final String CALLBACK = "privacy_delete_form";
    private static final String FILE = "stepup-my-data.json";

    private final ReadPersonalData readPersonalData;
    private final DeletePerson deletePerson;
    private final ChangeParticipation participation;
    private final OptOuts optOuts;
    private final People people;
    private final FileSender files;
    private final Forms forms;
    private final Replies replies;
    private final AfterAck afterAck;
    private final Clock clock;

    PrivacyListener(
            ReadPersonalData readPersonalData,
            DeletePerson deletePerson,
            ChangeParticipation participation,
            OptOuts optOuts,
            People people,
            FileSender files,
            Forms forms,
            Replies replies,
            AfterAck afterAck,
            Clock clock) {
        this.readPersonalData = readPersonalData;
        this.deletePerson = deletePerson;
        this.participation = participation;
        this.optOuts = optOuts;
        this.people = people;
        this.files = files;
        this.forms = forms;
        this.replies = replies;
        this.afterAck = afterAck;
        this.clock = clock;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(PrivacyView.DOWNLOAD, press -> afterAck.run(press.interaction(), () -> send(press)));
        listeners.onPress(PrivacyView.DELETE, this::askFirst);
        listeners.onSubmission(CALLBACK, this::delete);
        listeners.onPress(PrivacyView.OUT, press -> {
            participation.optOut(press.asker().workspace(), press.asker().id());
            showAgain(press);
        });
        listeners.onPress(PrivacyView.IN, press -> {
            participation.optIn(press.interaction());
            showAgain(press);
        });
    }

    private void showAgain(Press press) {
        afterAck.run(press.interaction(), () -> {
            Asker asker = press.asker();
            Message now = new PrivacyView(press.words())
                    .of(readPersonalData.of(asker.workspace(), asker.id()), optOuts.has(asker.workspace(), asker.id()));
            replies.say(press.interaction(), now, true);
        });
    }

    private void send(Press press) {
        Asker asker = press.asker();
        Words words = press.words();
        byte[] file = PersonalDataFile.of(
                readPersonalData.of(asker.workspace(), asker.id()), clock.instant(), people.namesIn(asker.workspace()));
        String said = switch (files.send(asker.workspace(), asker.id(), FILE, file, words.say("privacy.file"))) {
            case SENT -> "privacy.file.sent";
            case NOT_NOW -> "privacy.file.notNow";
            case NOT_ALLOWED -> "privacy.file.notAllowed";
            case REFUSED -> "privacy.file.refused";
        };
        replies.say(press.interaction(), Message.of(words.say(said)), false);
    }

    private void askFirst(Press press) {
        Words words = press.words();
        forms.open(
                press,
                Form.of(CALLBACK, words.say("privacy.delete"))
                        .paragraph(words.say("privacy.delete.goes"))
                        .paragraph(words.say("privacy.delete.stays"))
                        .paragraph(words.say("privacy.delete.kept"))
                        .view(words.say("privacy.delete"), words.say("words.cancel")));
    }

    private FormAnswer delete(Submission submission) {
        Asker asker = submission.asker();
        deletePerson.begin(asker.workspace(), asker.id());
        Words words = submission.words();
        return FormAnswer.show(Form.of("privacy_deleting", words.say("privacy.delete"))
                .paragraph(words.say("privacy.deleting"))
                .toRead(words.say("words.close")));
    }
}
