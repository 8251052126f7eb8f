package dev.stepup.slack.inbound.http;

import java.nio.channels.SocketChannel;
import java.util.Objects;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * Tomcat's HTTP protocol that reports each new connection to {@link UnverifiedConnections}. Tomcat creates it by class
 * name.
 */
public final class WatchedProtocol extends Http11NioProtocol {

    /** Called by Tomcat. */
    public WatchedProtocol() {
        super(new WatchedEndpoint());
    }

    /** Tells these of new connections; to be called before the server starts. */
    void tell(UnverifiedConnections connections) {
        ((WatchedEndpoint) getEndpoint()).connected = connections;
    }

    private static final class WatchedEndpoint extends NioEndpoint {

        private @Nullable UnverifiedConnections connected;

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            boolean taken = super.setSocketOptions(socket);
            SocketWrapperBase<NioChannel> wrapper = connections.get(socket);
            if (taken && wrapper != null) {
                Objects.requireNonNull(connected).opened(idOf(wrapper), new Watched(wrapper));
            }
            return taken;
        }

        private static String idOf(SocketWrapperBase<NioChannel> wrapper) {
            return wrapper.getServletConnection("http/1.1", "").getConnectionId();
        }

        private final class Watched implements UnverifiedConnections.Connection {

            private final SocketWrapperBase<NioChannel> wrapper;

            Watched(SocketWrapperBase<NioChannel> wrapper) {
                this.wrapper = wrapper;
            }

            @Override
            public boolean isClosed() {
                return wrapper.isClosed();
            }

            @Override
            public void drop() {
                processSocket(wrapper, SocketEvent.ERROR, true);
            }
        }
    }
}
