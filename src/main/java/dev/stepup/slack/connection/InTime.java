package dev.stepup.slack.connection;

import com.slack.api.bolt.middleware.Middleware;
import com.slack.api.bolt.middleware.MiddlewareChain;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.stepup.slack.Patience;

/** Lets no slow call of ours keep a request from being answered in time. */
final class InTime implements Middleware {

    private final Patience patience;

    InTime(Patience patience) {
        this.patience = patience;
    }

    @Override
    public Response apply(Request request, Response response, MiddlewareChain chain) throws Exception {
        return patience.whileSomebodyWaits(() -> chain.next(request));
    }
}
