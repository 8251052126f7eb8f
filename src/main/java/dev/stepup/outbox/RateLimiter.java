package dev.stepup.outbox;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.stepup.workspace.WorkspaceId;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;

/**
 * Keeps calls within Slack's published rates: about one message a second in a channel, a few hundred a minute in a
 * workspace, and each method's tier. Only one instance sends for a workspace at a time, so counting here is enough.
 * Counts that were unused for some minutes are dropped.
 */
public final class RateLimiter {

    private static final int OTHERS_A_MINUTE = 50;
    private static final int POSTS_AT_ONCE = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** In which even one post a minute adds up to all that may be posted at once. */
    private static final Duration UNUSED = MINUTE.multipliedBy(POSTS_AT_ONCE);

    private final int postsAMinute;
    private final TimeMeter time;
    private final Cache<WorkspaceId, Bucket> posts;
    private final Cache<String, Bucket> channels;
    private final Cache<String, Bucket> methods;

    /**
     * @param postsAMinute in one workspace; 0 for no pace at all, which only a stand-in for Slack bears
     */
    public RateLimiter(int postsAMinute, TimeMeter time) {
        this.postsAMinute = postsAMinute;
        this.time = time;
        this.posts = buckets();
        this.channels = buckets();
        this.methods = buckets();
    }

    /** How many messages may be posted in this workspace at this moment. */
    int postsNow(WorkspaceId workspace) {
        return postsAMinute == 0 ? Integer.MAX_VALUE : (int) postsIn(workspace).getAvailableTokens();
    }

    /** How long until the next message may be posted in this workspace. */
    Duration untilNextPost(WorkspaceId workspace) {
        return postsAMinute == 0 ? Duration.ZERO : until(postsIn(workspace));
    }

    /** Counts a message to this channel; returns how long to wait if it must not be posted yet, and then counts nothing. */
    public Duration post(WorkspaceId workspace, String channel) {
        if (postsAMinute == 0) {
            return Duration.ZERO;
        }
        Bucket inChannel = channel(workspace, channel);
        Duration wait = until(inChannel);
        if (wait.isZero()) {
            wait = count(postsIn(workspace));
        }
        if (wait.isZero()) {
            inChannel.tryConsume(1);
        }
        return wait;
    }

    /** Counts a call of this method; returns how long to wait if it must not be made yet, and then counts nothing. */
    public Duration call(WorkspaceId workspace, String method) {
        if (postsAMinute == 0) {
            return Duration.ZERO;
        }
        return count(methods.get(workspace + "/" + method, any -> bucket(OTHERS_A_MINUTE, OTHERS_A_MINUTE)));
    }

    private Bucket postsIn(WorkspaceId workspace) {
        return posts.get(workspace, any -> bucket(POSTS_AT_ONCE, postsAMinute));
    }

    private Bucket channel(WorkspaceId workspace, String channel) {
        return channels.get(workspace + "/" + channel, any -> bucket(1, 60));
    }

    private <K> Cache<K, Bucket> buckets() {
        return Caffeine.newBuilder()
                .expireAfterAccess(UNUSED)
                .ticker(time::currentTimeNanos)
                .executor(Runnable::run)
                .build();
    }

    private Bucket bucket(int atOnce, int aMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(aMinute, MINUTE))
                .withCustomTimePrecision(time)
                .build();
    }

    private static Duration until(Bucket bucket) {
        EstimationProbe probe = bucket.estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    private static Duration count(Bucket bucket) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
