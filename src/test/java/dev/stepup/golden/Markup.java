package dev.stepup.golden;

import dev.stepup.sandbox.ChannelSeed;
import dev.stepup.sandbox.Person;
import dev.stepup.sandbox.TeamSeed;
import dev.stepup.sandbox.UserGroupSeed;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Slack's mrkdwn as people read it: with names for ids, the words of links and dates, and no escapes. */
final class Markup {

    private static final Pattern TOKEN = Pattern.compile("<([@#!]?)([^>|]*)(?:\\|([^>]*))?>");

    private final Map<String, String> names;

    private Markup(Map<String, String> names) {
        this.names = names;
    }

    /** With the names of these people, channels and groups. */
    static Markup of(TeamSeed seed) {
        Stream<Map.Entry<String, String>> people =
                seed.people().stream().map(person -> Map.entry(person.id(), called(person)));
        Stream<Map.Entry<String, String>> channels =
                seed.channels().stream().map((ChannelSeed channel) -> Map.entry(channel.id(), channel.name()));
        Stream<Map.Entry<String, String>> groups =
                seed.userGroups().stream().map((UserGroupSeed group) -> Map.entry(group.id(), group.handle()));
        return new Markup(Stream.of(people, channels, groups)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String called(Person person) {
        return person.displayName();
    }

    /** What somebody or something with this id is called. */
    String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** This mrkdwn, to be read. */
    String read(String mrkdwn) {
        return TOKEN.matcher(mrkdwn)
                .replaceAll(token -> java.util.regex.Matcher.quoteReplacement(word(token)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String word(MatchResult token) {
        String shown = token.group(3) == null ? "" : token.group(3);
        String id = token.group(2);
        return switch (token.group(1)) {
            case "@" -> "@" + name(id);
            case "#" -> "#" + name(id);
            case "!" -> id.startsWith("subteam^") ? "@" + name(id.substring("subteam^".length())) : "{" + shown + "}";
            default -> shown.isEmpty() ? "(link)" : shown + " (link)";
        };
    }
}
