package dev.stepup.sandbox;

import com.google.gson.JsonObject;
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

    /** A file that somebody adds to a form, as the form then tells of it. */
    static JsonObject byPerson(World world, String user, String name, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String id = world.nextId("F");
        world.change(() -> world.files.put(id, new World.StoredFile(id, name, bytes, true)));
        String url = world.baseUrl + "files-pri/" + id;
        return Json.object(
                "id", id,
                "name", name,
                "title", name,
                "user", user,
                "mimetype", "text/calendar",
                "size", bytes.length,
                "url_private", url,
                "url_private_download", url);
    }

    /** Gives a file to the bot; to whoever may not read it, the page where people sign in, as Slack does. */
    static void download(World world, Exchange exchange, String id) throws IOException {
        World.StoredFile file = world.read(() -> world.files.get(id));
        boolean allowed = world.settings.scopes().contains("files:read")
                && exchange.header("Authorization")
                        .filter(("Bearer " + world.settings.botToken())::equals)
                        .isPresent();
        if (file == null || !allowed) {
            exchange.answer(200, "text/html", "<html>Sign in</html>".getBytes(StandardCharsets.UTF_8));
        } else {
            exchange.answer(200, "text/calendar", file.content());
        }
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
