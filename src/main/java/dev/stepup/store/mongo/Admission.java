package dev.stepup.store.mongo;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Lets nothing of a connection through until its first message shows the secret, and closes it if that does not. */
final class Admission extends ByteToMessageDecoder {

    private static final int LENGTH_BYTES = Integer.BYTES;
    private static final int LONGEST = 4096;

    private final ConnectionSecret secret;
    private final Strangers strangers;
    private final Duration patience;
    private io.netty.util.concurrent.@Nullable ScheduledFuture<?> deadline;

    Admission(ConnectionSecret secret, Strangers strangers, Duration patience) {
        this.secret = secret;
        this.strangers = strangers;
        this.patience = patience;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) {
        strangers.add(context.channel());
        deadline = context.executor().schedule(() -> refuse(context), patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf read, List<Object> out) {
        if (read.readableBytes() < LENGTH_BYTES) {
            return;
        }
        int length = read.getIntLE(read.readerIndex());
        if (length < LENGTH_BYTES || length > LONGEST) {
            read.skipBytes(read.readableBytes());
            refuse(context);
        } else if (read.readableBytes() >= length) {
            judge(context, read, read.slice(read.readerIndex(), length));
        }
    }

    private void judge(ChannelHandlerContext context, ByteBuf read, ByteBuf message) {
        if (secret.isShownIn(message)) {
            // What has been read goes on to the handlers behind.
            context.pipeline().remove(this);
        } else {
            read.skipBytes(read.readableBytes());
            refuse(context);
        }
    }

    private void refuse(ChannelHandlerContext context) {
        strangers.refused();
        context.close();
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext context) {
        strangers.remove(context.channel());
        ScheduledFuture<?> waiting = deadline;
        if (waiting != null) {
            waiting.cancel(false);
        }
    }
}
