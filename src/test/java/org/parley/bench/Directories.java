package org.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** Cleans up after a measurement. */
final class Directories {

    private Directories() {}

    static void delete(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory);
    }
}
