package dev.stepup.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A kept connection over which one request goes after the other, with as little work of our own as can be. */
final class Connection implements AutoCloseable {

    private static final String HEAD_END = "\r\n\r\n";

    private final URI to;
    private final byte[] buffer = new byte[64 * 1024];
    private Socket socket;

    Connection(URI to) throws IOException {
        this.to = to;
        this.socket = open(to);
    }

    /** Sends it and reads the whole answer; {@link #ready} comes before the next. */
    String exchange(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        int read = 0;
        int whole = -1;
        String text = "";
        while (whole < 0 || read < whole) {
            int more = in.read(buffer, read, buffer.length - read);
            if (more < 0) {
                throw new EOFException("the answer broke off after " + text);
            }
            read += more;
            text = new String(buffer, 0, read, StandardCharsets.UTF_8);
            int head = text.indexOf(HEAD_END);
            if (whole < 0 && head >= 0) {
                whole = head + HEAD_END.length() + contentLength(text.substring(0, head));
            }
        }
        return text;
    }

    /** Connects anew where the server has said that it closes: it does so after every hundred requests. */
    void ready(String answer) throws IOException {
        if (answer.toLowerCase(Locale.ROOT).contains("connection: close")) {
            socket.close();
            socket = open(to);
        }
    }

    private static int contentLength(String head) {
        for (String line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        throw new IllegalStateException("An answer without a length: " + head);
    }

    private static Socket open(URI to) throws IOException {
        Socket socket = new Socket(to.getHost(), to.getPort());
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
