package dev.stepup.store.mongo;

import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.wire.MongoDatabaseHandler;
import de.bwaldvogel.mongo.wire.MongoExceptionHandler;
import de.bwaldvogel.mongo.wire.MongoWireMessageEncoder;
import de.bwaldvogel.mongo.wire.MongoWireProtocolHandler;
import de.bwaldvogel.mongo.wire.MongoWireReplyEncoder;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.util.concurrent.DefaultThreadFactory;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Speaks the MongoDB protocol on a port of the loopback address, with those alone who show the secret first. It is put
 * together from the handlers of mongo-java-server, whose own server lets in everybody.
 */
final class LoopbackServer implements AutoCloseable {

    /** A connection's thread waits for the disk, and with it all others of that thread; and a commit is shared by few. */
    private static final int THREADS = 32;

    private static final int MOST_STRANGERS = 64;
    private static final int SECONDS_TO_STOP = 5;

    private final EventLoopGroup accepting = threads("store-accepting", 1);
    private final EventLoopGroup working = threads("store", THREADS);
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Channel listening;

    /** Listens on a port that is free; closes connections that have not shown the secret after so long. */
    LoopbackServer(MongoBackend backend, ConnectionSecret secret, Duration patience) {
        Strangers strangers = new Strangers(MOST_STRANGERS);
        this.listening = new ServerBootstrap()
                .group(accepting, working)
                .channel(NioServerSocketChannel.class)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection
                                .pipeline()
                                .addLast(new Admission(secret, strangers, patience))
                                .addLast(new MongoWireReplyEncoder(), new MongoWireMessageEncoder())
                                .addLast(new MongoWireProtocolHandler())
                                .addLast(new MongoDatabaseHandler(backend, connections))
                                .addLast(new MongoExceptionHandler());
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .syncUninterruptibly()
                .channel();
    }

    private static EventLoopGroup threads(String name, int number) {
        return new MultiThreadIoEventLoopGroup(number, new DefaultThreadFactory(name, true), NioIoHandler.newFactory());
    }

    /** Host and port: the address itself and not its name, under which somebody else might be found first. */
    String address() {
        InetSocketAddress at = (InetSocketAddress) listening.localAddress();
        String host = at.getAddress().getHostAddress();
        return (host.contains(":") ? "[" + host + "]" : host) + ":" + at.getPort();
    }

    /** Returns once nobody is served any more. */
    @Override
    public void close() {
        listening.close().syncUninterruptibly();
        connections.close().syncUninterruptibly();
        for (EventLoopGroup each : new EventLoopGroup[] {accepting, working}) {
            each.shutdownGracefully(0, SECONDS_TO_STOP, TimeUnit.SECONDS).syncUninterruptibly();
        }
    }
}
