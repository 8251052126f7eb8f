package dev.stepup.store.mongo;

import java.nio.file.Path;

/** How MVStore reaches a file: by its path, or through a file system of H2's that fails as a test wants it to. */
@FunctionalInterface
interface Disk {

    Disk OF_THE_SYSTEM = Path::toString;

    String nameOf(Path file);
}
