package dev.stepup.log;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What no log line may hold: a token, a name of the demo team, an answer, or words that somebody has typed. */
final class Overheard {

    private static final Pattern TOKEN = Pattern.compile("xox[a-z]-|xapp-|a-signing-secret-for-tests");

    private static final Pattern NAME = Pattern.compile("\\b(Ana|Bo|Chen|Dara|Eli|Fatima|Goran|Hana|Ivan|Juno|Kim|"
            + "Almeida|Lindqvist|Wei|Okafor|Rosen|Haddad|Petrov|Iyer|Novak|Park|Osei)\\b");

    /** A person and a function together say who was named for what. */
    private static final Pattern ANSWER =
            Pattern.compile("(?is)(?=.*\\b(sensemaking|relating|visioning|inventing)\\b)(?=.*\\bU0[A-Z]{2,}\\b).*");

    private Overheard() {}

    /** Those of these lines that hold such a thing. */
    static List<String> in(Collection<String> lines, Collection<String> typed) {
        return lines.stream()
                .filter(line -> Stream.of(TOKEN, NAME, ANSWER)
                                .anyMatch(each -> each.matcher(line).find())
                        || typed.stream().anyMatch(line::contains))
                .toList();
    }
}
