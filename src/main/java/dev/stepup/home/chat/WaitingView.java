package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import dev.stepup.checkin.DigestTime;
import dev.stepup.checkin.answering.AnswerButton;
import dev.stepup.home.HomePage;
import dev.stepup.home.HomePage.Waiting;
import java.time.ZoneId;
import java.util.List;

/** Draws what waits for somebody, each with its button. */
final class WaitingView {

    /** How many check-ins, and how many teams, a page has budget for. */
    static final int SHOWN = 20;

    private final ZoneId zone;
    private final Words words;

    WaitingView(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    /** As many as there is budget for, and how many more there are. */
    List<Block> of(HomePage page, BlockBudget budget) {
        List<Block> all = page.waiting().stream()
                .limit(SHOWN)
                .map(each -> row(each, page))
                .toList();
        if (all.isEmpty()) {
            return List.of(Block.paragraph(words.say("home.nothing")));
        }
        List<Block> shown = budget.without(List.of(more(page.waiting().size()))).first(all);
        int more = page.waiting().size() - shown.size();
        if (more > 0) {
            shown.add(more(more));
        }
        return shown;
    }

    private Block more(int count) {
        return Block.note(words.say("home.moreWaiting", count));
    }

    private Block row(Waiting waiting, HomePage page) {
        String text = words.say(
                waiting.answered() ? "home.answered" : "home.toAnswer",
                Markup.escape(waiting.team()),
                DigestTime.of(waiting.checkIn(), page.at(), zone, words),
                whichOne(waiting, page));
        String checkIn = waiting.checkIn().id();
        return Block.paragraph(
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
}
