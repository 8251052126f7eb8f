package dev.stepup.slack.directory;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.stepup.slack.CallOutcome;
import dev.stepup.slack.OptionalCallDeadline;
import dev.stepup.slack.SlackWeb;
import dev.stepup.workspace.MemberId;
import dev.stepup.workspace.WorkspaceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Slack's user objects. What is asked for them grows with the people who are wanted, never with the workspace: a few are
 * asked for one by one, for many a few pages of the workspace's list are looked through first.
 */
@Component
final class SlackUsers implements DisposableBean {

    /** As many as are asked for one by one while somebody waits. */
    static final int FEW = 50;

    private static final int PAGE = 1000;
    private static final int AT_ONCE = 8;
    private static final Set<String> NOBODY = Set.of("user_not_found", "user_not_visible", "users_not_found");

    private final SlackWeb web;
    private final OptionalCallDeadline callDeadline;
    private final ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE, task -> {
        Thread caller = new Thread(task, "slack-users");
        caller.setDaemon(true);
        return caller;
    });

    SlackUsers(SlackWeb web, OptionalCallDeadline callDeadline) {
        this.web = web;
        this.callDeadline = callDeadline;
    }

    /** These few, or as many of them as Slack tells of. */
    Map<MemberId, UserAnswer> few(WorkspaceId workspace, Collection<MemberId> ids) {
        if (ids.size() <= 1) {
            Map<MemberId, UserAnswer> only = new HashMap<>();
            ids.forEach(id -> only.put(id, one(workspace, id)));
            return only;
        }
        List<MemberId> all = List.copyOf(ids);
        List<Callable<UserAnswer>> calls = new ArrayList<>();
        all.forEach(id -> calls.add(callDeadline.handedOn(() -> one(workspace, id))));
        List<UserAnswer> answers = make(calls);
        Map<MemberId, UserAnswer> found = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            found.put(all.get(i), answers.get(i));
        }
        return found;
    }

    /** Any number, when nobody waits; in this order, in case Slack does not take a call for everyone. */
    Map<MemberId, UserAnswer> many(WorkspaceId workspace, Collection<MemberId> ids) {
        Map<MemberId, UserAnswer> found = new HashMap<>();
        if (ids.size() > FEW) {
            found.putAll(onPages(workspace, Set.copyOf(ids)));
        }
        // One after the other and in the order given: what Slack takes no more of is not asked for.
        ids.stream().filter(id -> !found.containsKey(id)).forEach(id -> found.put(id, one(workspace, id)));
        return found;
    }

    private UserAnswer one(WorkspaceId workspace, MemberId id) {
        CallOutcome outcome = web.call(workspace, "users.info", Map.of("user", id.value(), "include_locale", "true"));
        if (outcome instanceof CallOutcome.Delivered told) {
            return told.object("user")
                    .filter(user -> SlackPerson.text(user, "id").equals(id.value()))
                    .<UserAnswer>map(UserAnswer.Told::new)
                    .orElseGet(UserAnswer.NotNow::new);
        }
        return outcome instanceof CallOutcome.Refused refused && NOBODY.contains(refused.error())
                ? new UserAnswer.Nobody()
                : new UserAnswer.NotNow();
    }

    /**
     * One page for so many people as would be asked for one by one; often that is the whole of a workspace. Who stands on
     * none of them is still to be asked for: it is never taken for the whole list.
     */
    private Map<MemberId, UserAnswer> onPages(WorkspaceId workspace, Set<MemberId> ids) {
        Map<MemberId, UserAnswer> found = new HashMap<>();
        Set<String> cursors = new HashSet<>();
        String cursor = "";
        while (cursors.size() * FEW < ids.size() && found.size() < ids.size() && cursors.add(cursor)) {
            Map<String, String> parameters = new HashMap<>(Map.of("limit", "" + PAGE, "include_locale", "true"));
            if (!cursor.isEmpty()) {
                parameters.put("cursor", cursor);
            }
            if (!(web.call(workspace, "users.list", parameters) instanceof CallOutcome.Delivered page)) {
                return found;
            }
            page.list("members").orElseGet(JsonArray::new).forEach(each -> note(each, ids, found));
            cursor = SlackPages.next(page);
            if (cursor.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    private static void note(JsonElement each, Set<MemberId> wanted, Map<MemberId, UserAnswer> found) {
        if (each instanceof JsonObject user && !SlackPerson.text(user, "id").isBlank()) {
            MemberId id = SlackPerson.id(user);
            if (wanted.contains(id)) {
                found.put(id, new UserAnswer.Told(user));
            }
        }
    }

    private List<UserAnswer> make(List<Callable<UserAnswer>> calls) {
        try {
            List<UserAnswer> answers = new ArrayList<>();
            for (Future<UserAnswer> call : callers.invokeAll(calls)) {
                answers.add(call.get());
            }
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Slack was asked", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void destroy() {
        callers.shutdownNow();
    }
}
