package dev.stepup.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.stepup.sandbox.ApiCall;
import dev.stepup.sandbox.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person, a team and a story whose words are markup are read as they were typed, in every place there is. */
class BeingCalledMarkupTest extends ConversationTest {

    private static final Pattern AS_GIVEN = Pattern.compile("<!date\\^00000000\\^\\{_}\\|[^>]*>");
    private static final Pattern UNSEEN = Pattern.compile("[\\u202A-\\u202E\\u200B\\u2066-\\u2069]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Nasty*",
                "`Nasty`",
                "_Nasty_",
                "~Nasty~",
                "Nasty <!channel>",
                "Nasty <@U0BO>",
                "Nasty &lt;!here&gt;",
                "Nas\u202Ety\u202C \u200Bone",
                ":tada: Nasty :tada:",
                "Nasty\nline",
                "> Nasty",
                "Nasty of seventy-five characters and more, all of which are needed to tell whom"
            })
    void whatIsSentShowsItAndDoesNothingElse(String nasty) {
        int before = slack.calls().size();
        List<JsonElement> sent = new ArrayList<>();
        slack.rename("U0ELI", nasty, nasty);
        slack.awaitQuiet();
        ana.say(ORBIT, "/stepup setup");
        assertThat(ana.form()
                        .type("Team name", nasty.replace("\n", " ").substring(0, Math.min(60, nasty.length())))
                        .submit()
                        .errors())
                .isEmpty();
        ana.say(ORBIT, "/stepup pulse");
        bot.settle();

        opensTheForm(ana).choose("Relating", option(ana)).type("Story", nasty).submit();
        for (Client person : List.of(bo, chen, dara, fatima)) {
            opensTheForm(person).choose("Relating", option(person)).submit();
        }
        sent.add(ana.say(ORBIT, "/stepup thanks <@U0ELI> inventing " + nasty)
                .message()
                .blocks());
        sent.add(ana.say(ORBIT, "/stepup schedule").message().blocks());
        theDigestComes();
        ana.press(ana.last(ORBIT), "Details");
        ana.form().close();
        bo.press(bo.last(ORBIT), "Details");
        bo.form().close();
        sent.add(ana.say(ORBIT, "/stepup summary").message().blocks());
        sent.add(ana.say(ORBIT, "/stepup summary <@U0ELI>").message().blocks());
        sent.add(eli.say(ORBIT, "/stepup me").message().blocks());
        eli.home();
        ana.say(ORBIT, "/stepup thanks");
        ana.form().close();
        bot.settle();

        slack.calls().stream().skip(before).map(ApiCall::params).forEach(sent::add);
        SentTexts texts = SentTexts.in(sent);
        assertThat(texts.marked())
                .anyMatch(text -> text.contains("asty"))
                .allSatisfy(text -> assertThat(AS_GIVEN.matcher(text).replaceAll(" "))
                        .doesNotContain("*Nasty*", "`Nasty`", "_Nasty_", "~Nasty~", "<!channel>", "<!here>")
                        .doesNotContain("Nasty <@U0BO>", ":tada:", "Nasty\nline")
                        .doesNotContainPattern("(?m)^&gt;")
                        .doesNotContainPattern(UNSEEN));
        assertThat(texts.plain())
                .anyMatch(text -> text.contains("asty"))
                .allSatisfy(
                        text -> assertThat(text).doesNotContain("Nasty\nline").doesNotContainPattern(UNSEEN));
    }

    /** Whom the form offers under that name, whatever is left of it. */
    private static String option(Client person) {
        return person.form().options("Relating").stream()
                .filter(each -> each.contains("ast") || each.contains("Nas"))
                .findFirst()
                .orElseThrow();
    }
}
