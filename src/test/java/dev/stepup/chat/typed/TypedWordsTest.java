package dev.stepup.chat.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Typed texts as keyboards, phones and editors make them, and what they plainly mean. */
class TypedWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            thanks @eli inventing built it          ^ thanks|@eli|inventing|built|it
            thanks\\u00a0@eli\\u202finventing\\u3000x  ^ thanks|@eli|inventing|x
            \\ufefftha\\u200bnks \\u2060@eli\\u200d    ^ thanks|@eli
            thanks @eli, inventing: built it        ^ thanks|@eli|inventing|built|it
            @eli,inventing:built                    ^ @eli|inventing|built
            “@eli” ‘inventing’ «built»              ^ @eli|inventing|built
            `thanks` *@eli* (inventing).            ^ thanks|@eli|inventing
            thanks 🎉 @eli ❤️ inventing              ^ thanks|@eli|inventing
            <@U0ELI|eli>, <@U0DEE|dee>: vis         ^ <@U0ELI|eli>|<@U0DEE|dee>|vis
            “<@U0ELI|eli>”<@U0DEE>                  ^ <@U0ELI|eli>|<@U0DEE>
            2026-10-01..2026-10-31                  ^ 2026-10-01|..|2026-10-31
            2026-10-01…2026-10-31                   ^ 2026-10-01|..|2026-10-31
            2026-10-01–2026-10-31                   ^ 2026-10-01|..|2026-10-31
            2026-10-01 — 2026-10-31                 ^ 2026-10-01|..|2026-10-31
            2026\\u201110\\u201101 - 2026–10–31       ^ 2026-10-01|..|2026-10-31
            1.10.–31.10.2026                        ^ 1.10|..|31.10.2026
            ａｗａｙ　ｕｎｔｉｌ　ｆｒｉｄａｙ                   ^ away|until|friday
            &lt;soon&gt; R&amp;D &amp; more         ^ soon|R&D|more
            @ana.b_c_, o’neil                       ^ @ana.b_c_|o’neil
            ''                                      ^
            """)
    void theyAreReadAsTheyAreMeant(String typed, String words) {
        assertThat(plain(typed)).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '~', textBlock = """
            @eli inventing built “it” – at last!    ^ 2 ^ built “it” – at last!
            @eli, inventing: built it …             ^ 2 ^ built it …
            @eli inventing – built it               ^ 2 ^ built it
            @eli inventing .NET, and more           ^ 2 ^ .NET, and more
            @eli inventing:built it                 ^ 2 ^ built it
            @eli “inventing” “the button”           ^ 2 ^ “the button”
            @eli inventing :tada: built\\u00a0it     ^ 2 ^ :tada: built\\u00a0it
            @eli inventing                          ^ 2 ^
            @eli inventing …                        ^ 2 ^ …
            @eli inventing 🎉                        ^ 2 ^ 🎉
            """)
    void whatPeopleKeepStaysAsTheyTypedIt(String typed, int words, String kept) {
        assertThat(TypedWords.of(seen(typed)).behind(words)).isEqualTo(kept == null ? "" : seen(kept));
    }

    private static String plain(String typed) {
        List<TypedWords.Word> words = TypedWords.of(seen(typed)).all();
        return words.stream().map(TypedWords.Word::plain).collect(Collectors.joining("|"));
    }

    /** Signs that no editor shows are written by their number. */
    private static String seen(String typed) {
        return java.util.regex.Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(typed)
                .replaceAll(found -> String.valueOf((char) Integer.parseInt(found.group(1), 16)));
    }
}
