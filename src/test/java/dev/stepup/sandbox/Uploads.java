package dev.stepup.sandbox;

import dev.stepup.sandbox.http.Exchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Takes the bytes of a file, raw or as the first part of a multipart form. */
final class Uploads {
    private static final String BREAK = "\r\n\r\n";

    private Uploads() {}

    static void handle(World world, Exchange exchange, String id) throws IOException {
        boolean parts = exchange.header("Content-Type").orElse("").startsWith("multipart/");
        byte[] content = parts ? firstPart(exchange.bytes()) : exchange.bytes();
        boolean known = world.change(() ->
                world.files.computeIfPresent(id, (same, file) -> new World.StoredFile(id, file.name(), content, false))
                        != null);
        exchange.answer(
                known ? 200 : 404,
                "text/plain",
                (known ? "OK - " + content.length : "not found").getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] firstPart(byte[] body) {
        // Latin-1 keeps every byte one character, so that positions are those of the bytes.
        String text = new String(body, StandardCharsets.ISO_8859_1);
        String boundary = text.substring(0, text.indexOf("\r\n"));
        int start = text.indexOf(BREAK) + BREAK.length();
        int end = text.indexOf("\r\n" + boundary, start);
        return text.substring(start, end).getBytes(StandardCharsets.ISO_8859_1);
    }
}
