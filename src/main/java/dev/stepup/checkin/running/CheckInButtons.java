package dev.stepup.checkin.running;

import dev.stepup.chat.Button;
import dev.stepup.chat.Buttons;
import dev.stepup.chat.Words;
import dev.stepup.checkin.CheckIn;
import java.time.Instant;
import java.util.List;

/** The buttons with which a lead closes or extends a running check-in. Their value is its closing time and its id. */
public final class CheckInButtons {

    /** The action of the button that closes it. */
    public static final String CLOSE = "round_close";

    /** The action of the button that gives it another day. */
    public static final String ANOTHER_DAY = "round_another_day";

    private CheckInButtons() {}

    /** The buttons for this check-in. */
    public static List<Button> of(CheckIn checkIn, Words words) {
        String value = checkIn.closesAt().toEpochMilli() + "/" + checkIn.id();
        return List.of(
                Buttons.button(CLOSE, words.say("checkin.close"), value),
                Buttons.button(ANOTHER_DAY, words.say("checkin.anotherDay"), value));
    }

    /** The check-in that such a value names. */
    public static String checkIn(String value) {
        return value.substring(value.indexOf('/') + 1);
    }

    /** When it was to close. */
    public static Instant closesAt(String value) {
        return Instant.ofEpochMilli(Long.parseLong(value.substring(0, value.indexOf('/'))));
    }
}
