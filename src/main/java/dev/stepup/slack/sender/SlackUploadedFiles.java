package dev.stepup.slack.sender;

import com.slack.api.Slack;
import dev.stepup.chat.platform.UploadedFiles;
import dev.stepup.slack.Installations;
import dev.stepup.workspace.WorkspaceId;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/** Reads files that people uploaded in forms. This needs the scope {@code files:read}. */
@Component
final class SlackUploadedFiles implements UploadedFiles {

    private static final int MOST_BYTES = 512 * 1024;

    /** A form waits three seconds for its answer. */
    private static final Duration FOR_A_FILE = Duration.ofMillis(1200);

    private final Slack slack;
    private final Installations installations;
    private final OkHttpClient http;

    SlackUploadedFiles(Slack slack, Installations installations) {
        this.slack = slack;
        this.installations = installations;
        this.http = new OkHttpClient.Builder()
                .callTimeout(FOR_A_FILE)
                // The token goes with the request, so the request goes nowhere else.
                .followRedirects(false)
                .followSslRedirects(false)
                .build();
    }

    @Override
    public Optional<byte[]> bytes(WorkspaceId workspace, URI file) {
        return isSlacks(file)
                ? installations.in(workspace).flatMap(installation -> get(file, installation.botToken()))
                : Optional.empty();
    }

    private Optional<byte[]> get(URI file, String token) {
        Request request = new Request.Builder()
                .url(file.toString())
                .header("Authorization", "Bearer " + token)
                .build();
        try (Response response = http.newCall(request).execute()) {
            byte[] bytes = response.body().byteStream().readNBytes(MOST_BYTES + 1);
            return response.isSuccessful() && bytes.length <= MOST_BYTES ? Optional.of(bytes) : Optional.empty();
        } catch (IOException noAnswer) {
            return Optional.empty();
        }
    }

    /** Our token goes to nobody but Slack, or whatever stands in for it. */
    private boolean isSlacks(URI file) {
        URI api = URI.create(slack.getConfig().getMethodsEndpointUrlPrefix());
        boolean slacksOwn = "https".equals(file.getScheme())
                && file.getHost() != null
                && file.getHost().endsWith(".slack.com");
        return slacksOwn
                || (api.getAuthority().equals(file.getAuthority())
                        && api.getScheme().equals(file.getScheme()));
    }
}
