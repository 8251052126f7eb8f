package dev.stepup.sandbox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many calls a minute Slack takes: of each method, of {@code chat.postMessage} to one channel, and of all posts in
 * the workspace. A method that is not named is not limited.
 */
public record RateRules(Map<String, Integer> perMethod, int postsPerChannel, int postsPerWorkspace) {
    private static final int TIER_2 = 20;
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;

    /** Slack's documented tiers, one post a second to a channel and three hundred a minute to a workspace. */
    public static RateRules slack() {
        Map<String, Integer> tiers = new HashMap<>();
        List.of("users.list", "conversations.list", "usergroups.list", "usergroups.users.list", "dnd.teamInfo")
                .forEach(method -> tiers.put(method, TIER_2));
        List.of("conversations.open", "conversations.info", "chat.update", "chat.delete", "dnd.info")
                .forEach(method -> tiers.put(method, TIER_3));
        List.of("views.open", "views.push", "views.update", "views.publish", "users.info", "conversations.members")
                .forEach(method -> tiers.put(method, TIER_4));
        List.of("files.getUploadURLExternal", "files.completeUploadExternal", "chat.postEphemeral")
                .forEach(method -> tiers.put(method, TIER_4));
        return new RateRules(Map.copyOf(tiers), 60, 300);
    }

    /** A cap on the posts of the whole workspace a minute, and none else. */
    public static RateRules workspace(int postsPerMinute) {
        return new RateRules(Map.of(), Integer.MAX_VALUE, postsPerMinute);
    }

    /** A cap on one method a minute, and none else. */
    public static RateRules method(String method, int perMinute) {
        return new RateRules(Map.of(method, perMinute), Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
