package dev.stepup.home.slack;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.home.HomePage;
import dev.stepup.pulse.RemindersButton;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import dev.stepup.team.OptOutButton;
import java.util.ArrayList;
import java.util.List;

/** What the page says of its reader: whether they are away, and whether they take part at all. */
final class YouSection {

    static final String AWAY = "home_away";
    static final String BACK = "home_back";
    private static final String PAGE = "home";

    private YouSection() {}

    /** Nothing for whoever is on no team and has not opted out: there is nothing to stay out of. */
    static List<LayoutBlock> of(HomePage page, Words words) {
        boolean member = page.places().stream().anyMatch(HomePage.Place::member);
        if (!member && !page.you().optedOut()) {
            return List.of();
        }
        List<LayoutBlock> blocks = new ArrayList<>();
        blocks.add(DividerBlock.builder().build());
        blocks.add(Paragraphs.heading(words.say("home.you")));
        if (page.you().optedOut()) {
            blocks.add(row(words.say("team.optedOut"), Buttons.button(OptOutButton.IN, words.say("team.optIn"), PAGE)));
        } else {
            blocks.add(presence(page, words));
            blocks.add(reminders(page, words));
            blocks.add(
                    row(words.say("home.takesPart"), Buttons.button(OptOutButton.OUT, words.say("team.optOut"), PAGE)));
        }
        return blocks;
    }

    private static LayoutBlock presence(HomePage page, Words words) {
        return page.you()
                .away()
                .map(absence -> row(
                        words.say("team.away", words.weekday(absence.lastDay()), words.weekday(absence.firstDayBack())),
                        Buttons.button(BACK, words.say("home.back"), PAGE)))
                .orElseGet(() -> row(words.say("home.here"), Buttons.button(AWAY, words.say("home.away"), PAGE)));
    }

    private static LayoutBlock reminders(HomePage page, Words words) {
        return page.you().remindersOff()
                ? row(
                        words.say("home.notReminded"),
                        Buttons.button(RemindersButton.ON, words.say("pulse.reminder.on"), PAGE))
                : row(
                        words.say("home.reminded"),
                        Buttons.button(RemindersButton.OFF, words.say("pulse.reminder.off"), PAGE));
    }

    private static LayoutBlock row(String mrkdwn, ButtonElement button) {
        SectionBlock section = Paragraphs.paragraph(mrkdwn);
        section.setAccessory(button);
        return section;
    }
}
