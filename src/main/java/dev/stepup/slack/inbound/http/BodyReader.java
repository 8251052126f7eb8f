package dev.stepup.slack.inbound.http;

import com.slack.api.bolt.response.Response;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads one request body as it arrives, without blocking a thread, and has the complete request answered. */
final class BodyReader implements ReadListener, AsyncListener {

    private static final Logger log = LoggerFactory.getLogger(BodyReader.class);

    private static final int CHUNK_BYTES = 8 * 1024;

    private final AsyncContext exchange;
    private final HttpServletRequest request;
    private final BodiesInFlight.Body body;
    private final SlackRequests requests;
    private boolean answered;

    BodyReader(AsyncContext exchange, HttpServletRequest request, BodiesInFlight.Body body, SlackRequests requests) {
        this.exchange = exchange;
        this.request = request;
        this.body = body;
        this.requests = requests;
    }

    @Override
    public void onDataAvailable() throws IOException {
        ServletInputStream in = request.getInputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        while (!answered && in.isReady() && !in.isFinished()) {
            int count = in.read(chunk);
            Optional<Refusal> tooMuch = count > 0 ? body.add(chunk, count, in.isFinished()) : Optional.empty();
            if (tooMuch.isPresent()) {
                refuse(tooMuch.get());
            }
        }
    }

    @Override
    public void onAllDataRead() throws IOException {
        if (answered) {
            return;
        }
        exchange.setTimeout(0);
        Optional<ByteBuffer> whole = body.whole();
        if (whole.isEmpty()) {
            refuse(Refusal.CROWDED_OUT);
        } else if (requests.isFromSlack(request, whole.get())) {
            body.release();
            answer(whole.get());
        } else {
            refuse(Refusal.FORGED);
        }
    }

    private void answer(ByteBuffer whole) throws IOException {
        answered = true;
        HttpServletResponse http = (HttpServletResponse) exchange.getResponse();
        try {
            write(requests.answerTo(request, whole), http);
        } catch (RuntimeException e) {
            log.error("A signed request could not be answered", e);
            http.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        } finally {
            exchange.complete();
        }
    }

    private static void write(Response response, HttpServletResponse http) throws IOException {
        http.setStatus(response.getStatusCode());
        if (response.getBody() != null) {
            http.setContentType(response.getContentType());
            http.getOutputStream().write(response.getBody().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void refuse(Refusal refusal) {
        answered = true;
        body.release();
        requests.refuse(refusal);
        try {
            refusal.answer((HttpServletResponse) exchange.getResponse());
            RequestGate.closeUnread(request);
        } catch (IOException gone) {
            log.debug("The refused client has gone", gone);
        } finally {
            exchange.complete();
        }
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        if (!answered) {
            refuse(Refusal.TOO_SLOW);
        }
    }

    /** The sender has gone, nobody is left to be told; the container goes on with {@link #onError(AsyncEvent)}. */
    @Override
    public void onError(Throwable gone) {
        answered = true;
        body.release();
    }

    /** Ends the exchange, or the container would make an error page for it. */
    @Override
    public void onError(AsyncEvent event) {
        onError(event.getThrowable());
        try {
            exchange.complete();
        } catch (IllegalStateException completed) {
            log.debug("The answered client has gone", completed);
        }
    }

    @Override
    public void onComplete(AsyncEvent event) {
        body.release();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}
}
