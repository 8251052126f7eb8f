package dev.stepup.chat.platform;

import dev.stepup.workspace.WorkspaceId;
import java.net.URI;
import java.util.Optional;

/** Reads files that people uploaded in forms. */
public interface UploadedFiles {

    /** What is in this file, of at most half a megabyte; empty when it cannot be read. */
    Optional<byte[]> bytes(WorkspaceId workspace, URI file);
}
