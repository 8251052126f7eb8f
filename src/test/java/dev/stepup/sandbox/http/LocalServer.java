package dev.stepup.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server on the loopback address with as many threads as it has requests. */
public final class LocalServer implements AutoCloseable {
    static {
        // Without it each answer on a kept connection waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "stand-in-slack");
        thread.setDaemon(true);
        return thread;
    });

    private LocalServer(HttpServer server) {
        this.server = server;
    }

    /** Starts on the port, 0 for any free one. */
    public static LocalServer start(int port, Handler handler) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 256);
            LocalServer local = new LocalServer(server);
            server.createContext("/", exchange -> handle(exchange, handler));
            server.setExecutor(local.threads);
            server.start();
            return local;
        } catch (IOException e) {
            throw new UncheckedIOException("Port " + port + " cannot be opened", e);
        }
    }

    /** The port it listens on. */
    public int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static void handle(HttpExchange raw, Handler handler) throws IOException {
        Exchange exchange = new Exchange(raw);
        try {
            handler.handle(exchange);
        } catch (RuntimeException e) {
            exchange.json(500, "{\"ok\":false,\"error\":\"internal_error\"}");
            throw e;
        }
    }

    /** Answers a request, now or later and on any thread. */
    public interface Handler {
        /** Answers the exchange. */
        void handle(Exchange exchange) throws IOException;
    }
}
