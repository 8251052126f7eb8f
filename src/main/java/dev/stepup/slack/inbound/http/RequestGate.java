package dev.stepup.slack.inbound.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Refuses, once the headers are there, what cannot be a request of Slack or asks to have a body read where none is
 * expected. It stands in Tomcat before all servlets, because only here can a connection be closed without reading what
 * is still to come, which would hold a thread for as long as the sender likes.
 */
final class RequestGate extends ValveBase {

    /** Several times what Slack's largest form makes. */
    static final int MOST_BYTES = 1024 * 1024;

    private static final String CLOSE_UNREAD = RequestGate.class.getName() + ".closeUnread";

    private final RequestSignature signature;
    private final RefusedRequests refused;

    RequestGate(RequestSignature signature, RefusedRequests refused) {
        super(true);
        this.signature = signature;
        this.refused = refused;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<Refusal> refusal = refusal(request);
        if (refusal.isPresent()) {
            refuse(request, response, refusal.get());
            return;
        }
        request.setAttribute(CLOSE_UNREAD, (Runnable) () -> closeUnread(request, response));
        getNext().invoke(request, response);
    }

    /** Leaves what has not been read of this request's body where it is and closes the connection once it is answered. */
    static void closeUnread(ServletRequest request) {
        if (request.getAttribute(CLOSE_UNREAD) instanceof Runnable close) {
            close.run();
        }
    }

    private Optional<Refusal> refusal(Request request) {
        if (!isForSlack(request)) {
            return hasBody(request) ? Optional.of(Refusal.UNEXPECTED_BODY) : Optional.empty();
        }
        Optional<Refusal> unsigned = signature.refusal(
                request.getHeader(EventsServlet.TIMESTAMP), request.getHeader(EventsServlet.SIGNATURE));
        return unsigned.isEmpty() && request.getContentLengthLong() > MOST_BYTES
                ? Optional.of(Refusal.TOO_LARGE)
                : unsigned;
    }

    private static boolean isForSlack(Request request) {
        return "POST".equals(request.getMethod()) && EventsServlet.PATH.equals(request.getRequestURI());
    }

    private static boolean hasBody(Request request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private void refuse(Request request, Response response, Refusal refusal) throws IOException {
        refused.count(refusal);
        refusal.answer(response.getResponse());
        closeUnread(request, response);
    }

    /** Tomcat takes it for an error of ours and would make a page about it. */
    private static void closeUnread(Request request, Response response) {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.setErrorReported();
    }
}
