package dev.stepup.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.home.HomePage;
import dev.stepup.home.HomePage.Place;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.pulse.AnswerButton;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Draws what waits for somebody, each with its button. */
final class WaitingView {

    /** How many teams a page has room for. */
    static final int TEAMS_SHOWN = 20;

    private final ZoneId zone;
    private final Words words;

    WaitingView(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    List<LayoutBlock> of(HomePage page) {
        List<LayoutBlock> blocks = page.places().stream()
                .limit(TEAMS_SHOWN)
                .flatMap(place -> row(place).stream())
                .toList();
        return blocks.isEmpty() ? List.of(Paragraphs.paragraph(words.say("home.nothing"))) : blocks;
    }

    private Optional<LayoutBlock> row(Place place) {
        String team = Mrkdwn.escape(place.team().name());
        if (place.waiting() instanceof Waiting.ToAnswer open) {
            return Optional.of(row(
                    words.say("home.toAnswer", team, words.moment(open.round().digestAt(), zone)),
                    Buttons.primary(
                            AnswerButton.ANSWER,
                            words.say("pulse.answer"),
                            open.round().id())));
        }
        return place.waiting() instanceof Waiting.Answered answered
                ? Optional.of(row(
                        words.say(
                                "home.answered",
                                team,
                                words.moment(answered.round().digestAt(), zone)),
                        Buttons.button(
                                AnswerButton.CHANGE,
                                words.say("pulse.change"),
                                answered.round().id())))
                : Optional.empty();
    }

    /** A paragraph with a button beside it. */
    static LayoutBlock row(String mrkdwn, ButtonElement button) {
        SectionBlock section = Paragraphs.paragraph(mrkdwn);
        section.setAccessory(button);
        return section;
    }
}
