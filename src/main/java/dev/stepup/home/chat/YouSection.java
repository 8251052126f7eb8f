package dev.stepup.home.chat;

import dev.stepup.chat.Block;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Markup;
import dev.stepup.chat.Words;
import dev.stepup.checkin.running.RemindersButton;
import dev.stepup.home.Availability;
import dev.stepup.home.HomePage;
import dev.stepup.team.OptOutButton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What the page says of its reader: whether they are away, and whether they take part at all. */
final class YouSection {

    static final String AWAY = "home_away";
    static final String BACK = "home_back";
    private static final String PAGE = "home";

    private final ZoneId zone;
    private final Words words;

    YouSection(ZoneId zone, Words words) {
        this.zone = zone;
        this.words = words;
    }

    /** Empty for people who are on no team and have not opted out: they have nothing to opt out of. */
    List<Block> of(HomePage page, Availability availability) {
        boolean member = page.places().stream().anyMatch(HomePage.Place::member);
        if (!member && !page.you().optedOut()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.divider());
        blocks.add(Block.heading(words.say("home.you")));
        if (page.you().optedOut()) {
            blocks.add(Block.paragraph(
                    words.say("team.optedOut"), Buttons.button(OptOutButton.IN, words.say("team.optIn"), PAGE)));
        } else {
            blocks.addAll(NotAskedRow.of(page.you(), words));
            blocks.add(presence(availability));
            blocks.add(reminders(page));
            blocks.add(
                    Block.paragraph(takesPart(page), Buttons.button(OptOutButton.OUT, words.say("team.optOut"), PAGE)));
        }
        return blocks;
    }

    private String takesPart(HomePage page) {
        return words.say(page.you().notAskedIn().isEmpty() ? "home.takesPart" : "home.takesPart.notAsked");
    }

    private Block presence(Availability availability) {
        return availability instanceof Availability.SaidAway
                ? Block.paragraph(said(availability), Buttons.button(BACK, words.say("home.back"), PAGE))
                : Block.paragraph(said(availability), Buttons.button(AWAY, words.say("home.away"), PAGE));
    }

    private String said(Availability availability) {
        if (availability instanceof Availability.SaidAway away) {
            return words.say(
                    "team.away",
                    words.weekday(away.absence().lastDay()),
                    words.weekday(away.absence().firstDayBack()));
        }
        if (availability instanceof Availability.AwayByStatus away) {
            String teams = words.list(away.teams().stream()
                    .map(team -> "*" + Markup.escape(team.name()) + "*")
                    .sorted()
                    .toList());
            return away.until()
                    .map(until -> words.say("home.awayByStatus.until", teams, words.moment(until, zone)))
                    .orElseGet(() -> words.say("home.awayByStatus", teams));
        }
        if (availability instanceof Availability.NotKnown) {
            return words.say("home.notKnown");
        }
        return availability instanceof Availability.BusyUntil busy
                ? words.say("home.busy", words.moment(busy.until(), zone))
                : words.say("home.here");
    }

    private Block reminders(HomePage page) {
        return page.you().remindersOff()
                ? Block.paragraph(
                        words.say("home.notReminded"),
                        Buttons.button(RemindersButton.ON, words.say("checkin.reminder.on"), PAGE))
                : Block.paragraph(
                        words.say("home.reminded"),
                        Buttons.button(RemindersButton.OFF, words.say("checkin.reminder.off"), PAGE));
    }
}
