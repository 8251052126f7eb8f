package dev.stepup.home.slack;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import dev.stepup.checkin.AnswerButton;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.DigestTime;
import dev.stepup.home.HomePage;
import dev.stepup.home.HomePage.Waiting;
import dev.stepup.slack.Buttons;
import dev.stepup.slack.Mrkdwn;
import dev.stepup.slack.Paragraphs;
import dev.stepup.slack.Words;
import java.time.ZoneId;
import java.util.List;

/** Draws what waits for somebody, each with its button. */
final class WaitingView {

    /** How many check-ins, and how many teams, a page has room for. */
    static final int SHOWN = 20;

    private final ZoneId zone;
    private final Words words;

    WaitingView(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    /** As many as there is room for, and how many more there are. */
    List<LayoutBlock> of(HomePage page, Room room) {
        List<LayoutBlock> all = page.waiting().stream()
                .limit(SHOWN)
                .map(each -> row(each, page))
                .toList();
        if (all.isEmpty()) {
            return List.of(Paragraphs.paragraph(words.say("home.nothing")));
        }
        List<LayoutBlock> shown =
                room.without(List.of(more(page.waiting().size()))).first(all);
        int more = page.waiting().size() - shown.size();
        if (more > 0) {
            shown.add(more(more));
        }
        return shown;
    }

    private LayoutBlock more(int count) {
        return Paragraphs.note(words.say("home.moreWaiting", count));
    }

    private LayoutBlock row(Waiting waiting, HomePage page) {
        String text = words.say(
                waiting.answered() ? "home.answered" : "home.toAnswer",
                Mrkdwn.escape(waiting.team()),
                DigestTime.of(waiting.checkIn(), page.at(), zone, words),
                whichOne(waiting, page));
        String checkIn = waiting.checkIn().id();
        return row(
                text,
                waiting.answered()
                        ? Buttons.button(AnswerButton.CHANGE, words.say("checkin.change"), checkIn)
                        : Buttons.primary(AnswerButton.ANSWER, words.say("checkin.answer"), checkIn));
    }

    /** When it opened, where several of one team wait. */
    private String whichOne(Waiting waiting, HomePage page) {
        CheckIn checkIn = waiting.checkIn();
        long ofItsTeam = page.waiting().stream()
                .filter(each -> each.checkIn().team().equals(checkIn.team()))
                .count();
        return ofItsTeam > 1 ? words.say("home.whichOne", words.moment(checkIn.opened(), zone)) : "";
    }

    /** A paragraph with a button beside it. */
    static LayoutBlock row(String mrkdwn, ButtonElement button) {
        SectionBlock section = Paragraphs.paragraph(mrkdwn);
        section.setAccessory(button);
        return section;
    }
}
