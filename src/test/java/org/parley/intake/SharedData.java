package org.parley.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Public lists that are kept beside the project, not in it. A test that needs one is skipped where there is none. */
public final class SharedData {

    private SharedData() {}

    /** The file of that name, or a skipped test that says where it was looked for. */
    public static Path file(String name) {
        String named = System.getenv("PARLEY_SHARED_DATA");
        Path folder = named == null ? Path.of("..", "shared", "data") : Path.of(named);
        Path file = folder.resolve(name);
        Assumptions.assumeTrue(
                Files.exists(file),
                () -> "no %s: set PARLEY_SHARED_DATA to the folder of public lists to run this".formatted(file));
        return file;
    }
}
