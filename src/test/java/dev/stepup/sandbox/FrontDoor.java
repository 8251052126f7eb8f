package dev.stepup.sandbox;

import dev.stepup.sandbox.http.LocalServer;

/** Where a stand-in is found: the address stays when another takes its place. */
final class FrontDoor implements AutoCloseable {

    final SocketHub sockets;

    private final LocalServer server;
    private volatile LocalServer.Handler visitors = exchange -> exchange.json(503, "{\"ok\":false}");
    private volatile Runnable socketsChanged = () -> {};

    private FrontDoor(int port) {
        this.sockets = SocketHub.listen(() -> socketsChanged.run());
        this.server = LocalServer.start(port, exchange -> visitors.handle(exchange));
    }

    /** Opens on this port, 0 for any free one. */
    static FrontDoor on(int port) {
        return new FrontDoor(port);
    }

    int port() {
        return server.port();
    }

    /** From now on whoever comes is received here, and nowhere else. */
    void leadTo(LocalServer.Handler newVisitors, Runnable newSocketsChanged) {
        visitors = newVisitors;
        socketsChanged = newSocketsChanged;
    }

    @Override
    public void close() {
        sockets.shutDown();
        server.close();
    }
}
