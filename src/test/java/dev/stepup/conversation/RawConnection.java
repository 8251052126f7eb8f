package dev.stepup.conversation;

import dev.stepup.sandbox.Signature;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Somebody who opens a connection to the bot and sends over it what they like, as slowly as they like. */
public final class RawConnection implements AutoCloseable {

    /** So long that no test rests on how fast the machine is. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final Socket socket;

    private RawConnection(Socket socket) {
        this.socket = socket;
    }

    /** Connects to the machine and port of this address. */
    public static RawConnection connectedTo(URI address) {
        try {
            Socket socket = new Socket(address.getHost(), address.getPort());
            socket.setSoTimeout((int) PATIENCE.toMillis());
            return new RawConnection(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the headers of a request that is signed with a secret of their own now, for a body of so many bytes. */
    public RawConnection claimsToBeSlackAt(Instant now, long bytes) {
        String timestamp = String.valueOf(now.getEpochSecond());
        return sends(String.join(
                "\r\n",
                "POST /slack/events HTTP/1.1",
                "Host: stepup",
                "Content-Type: application/x-www-form-urlencoded",
                "X-Slack-Request-Timestamp: " + timestamp,
                "X-Slack-Signature: " + Signature.of("guessed", timestamp, ""),
                bytes < 0 ? "Transfer-Encoding: chunked" : "Content-Length: " + bytes,
                "",
                ""));
    }

    /** Sends these characters. */
    public RawConnection sends(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends this and so many bytes more, for as long as the bot lets it. */
    public void floods(String head, int bytes) {
        isLetSend(head + "x".repeat(bytes));
    }

    /** Sends these characters; returns whether the connection still took them. */
    public boolean isLetSend(String text) {
        try {
            sends(text);
            return true;
        } catch (UncheckedIOException gone) {
            return false;
        }
    }

    /** The status with which the bot answers; 0 when it closes the connection without a word. */
    public int isAnswered() {
        try {
            String line = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("The bot neither answered nor closed the connection", e);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
