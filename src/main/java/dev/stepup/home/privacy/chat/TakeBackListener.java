package dev.stepup.home.privacy.chat;

import dev.stepup.chat.Choice;
import dev.stepup.chat.Form;
import dev.stepup.chat.Form.Input;
import dev.stepup.chat.View;
import dev.stepup.chat.Words;
import dev.stepup.chat.interaction.Asker;
import dev.stepup.chat.interaction.FormAnswer;
import dev.stepup.chat.interaction.Forms;
import dev.stepup.chat.interaction.Listener;
import dev.stepup.chat.interaction.Listeners;
import dev.stepup.chat.interaction.Press;
import dev.stepup.chat.interaction.Submission;
import dev.stepup.leadership.Ballot;
import dev.stepup.leadership.Nomination;
import dev.stepup.report.digest.TakeBackWords;
import dev.stepup.team.DisplayNames;
import dev.stepup.team.people.PeopleZones;
import dev.stepup.workspace.MemberId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets people take back a story they told, or thanks. */
@Component
final class TakeBackListener implements Listener {

    private static final String CALLBACK = "take_back_form";
    private static final String WHAT = "what";
    private static final int SHOWN = 50;

    private final TakeBackWords takeBackWords;
    private final DisplayNames names;
    private final PeopleZones peopleZones;
    private final Forms forms;

    TakeBackListener(TakeBackWords takeBackWords, DisplayNames names, PeopleZones peopleZones, Forms forms) {
        this.takeBackWords = takeBackWords;
        this.names = names;
        this.peopleZones = peopleZones;
        this.forms = forms;
    }

    @Override
    public void listen(Listeners listeners) {
        listeners.onPress(PrivacyView.TAKE_BACK, this::open);
        listeners.onSubmission(CALLBACK, this::take);
    }

    private void open(Press press) {
        Asker asker = press.asker();
        List<Ballot> told = takeBackWords.of(asker.workspace(), asker.id(), SHOWN);
        forms.open(press, told.isEmpty() ? read("privacy.takeBack.none", press.words()) : choose(told, press));
    }

    private View choose(List<Ballot> told, Press press) {
        Words words = press.words();
        Asker asker = press.asker();
        Function<MemberId, String> called = names.knownTo(asker.workspace(), asker.id());
        ZoneId zone = peopleZones.zoneOf(asker.workspace(), asker.id());
        List<Choice> choices = told.stream()
                .map(each -> new Choice(each.id(), label(each, called, zone, words)))
                .toList();
        return Form.of(CALLBACK, words.say("privacy.takeBack"))
                .paragraph(words.say("privacy.takeBack.goes"))
                .oneOf(Input.required(WHAT, words.say("privacy.takeBack.what")), choices, Optional.empty())
                .view(words.say("privacy.takeBack.do"), words.say("words.cancel"));
    }

    private static String label(Ballot told, Function<MemberId, String> called, ZoneId zone, Words words) {
        String story = told.story().orElse("");
        String day = words.shortDate(told.at().atZone(zone).toLocalDate());
        return told.checkIn().isPresent()
                ? words.say("privacy.takeBack.story", day, story)
                : words.say("privacy.takeBack.thanks", day, receivers(told, called, words), story);
    }

    private static String receivers(Ballot thanks, Function<MemberId, String> called, Words words) {
        return words.list(thanks.nominations().stream()
                .map(Nomination::receiver)
                .map(each -> each.isStandIn() ? words.say("privacy.audit.left") : called.apply(each))
                .sorted()
                .collect(Collectors.toList()));
    }

    private FormAnswer take(Submission submission) {
        Asker asker = submission.asker();
        Words words = submission.words();
        String id = submission.values().option(WHAT).orElse("");
        boolean taken = takeBackWords.take(asker.workspace(), asker.id(), id);
        return FormAnswer.show(read(taken ? "privacy.takeBack.done" : "privacy.takeBack.none", words));
    }

    private static View read(String key, Words words) {
        return Form.of("taken_back", words.say("privacy.takeBack"))
                .paragraph(words.say(key))
                .toRead(words.say("words.close"));
    }
}
