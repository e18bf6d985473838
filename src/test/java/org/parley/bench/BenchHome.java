package org.parley.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a filled database is kept between two runs. Its name tells the schema, the script that fills it and how many lawmakers there
 * are; what was kept for others goes.
 */
record BenchHome(Path directory) {

    private static final String PREFIX = "bench-home-";

    static BenchHome of(int lawmakers) throws IOException {
        BenchHome home = new BenchHome(Path.of("target", PREFIX + lawmakers + "-" + checksum()));
        home.clear();
        return home;
    }

    boolean filled() {
        return Files.exists(mark());
    }

    void isFilled() throws IOException {
        Files.createFile(mark());
    }

    private void clear() throws IOException {
        try (Stream<Path> kept = Files.list(Path.of("target"))) {
            for (Path one : kept.toList()) {
                boolean ours = one.getFileName().toString().startsWith(PREFIX);
                if (ours && !(one.equals(directory) && filled())) {
                    Directories.delete(one);
                }
            }
        }
        Files.createDirectories(directory);
    }

    private Path mark() {
        return directory.resolve("bench.filled");
    }

    private static String checksum() throws IOException {
        try {
            MessageDigest sum = MessageDigest.getInstance("SHA-256");
            for (Path root : List.of(Path.of("db"), Path.of("src", "test", "resources", "bench"))) {
                try (Stream<Path> files = Files.walk(root)) {
                    for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                        sum.update(ByteBuffer.wrap(Files.readAllBytes(file)));
                    }
                }
            }
            return HexFormat.of().formatHex(sum.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
