package dev.stepup.sandbox;

import dev.stepup.sandbox.http.Exchange;
import dev.stepup.sandbox.http.StaticFiles;
import java.io.IOException;

/** Which part of the stand-in answers a request, by its path. */
record Routes(World world, WebApi api, ResponseUrls responseUrls, PageApi page) {

    void handle(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.startsWith("/api/")) {
            api.handle(exchange, path.substring("/api/".length()));
        } else if (path.startsWith("/response/")) {
            responseUrls.handle(exchange, path.substring("/response/".length()));
        } else if (path.startsWith("/upload/")) {
            Uploads.handle(world, exchange, path.substring("/upload/".length()));
        } else if (path.startsWith("/files-pri/")) {
            Uploads.download(world, exchange, path.substring("/files-pri/".length()));
        } else if (path.startsWith("/sandbox/api/")) {
            page.handle(exchange, path.substring("/sandbox/api/".length()));
        } else {
            StaticFiles.serve(exchange);
        }
    }
}
