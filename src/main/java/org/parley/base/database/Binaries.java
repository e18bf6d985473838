package org.parley.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path into the data directory. What was unpacked is listed in a manifest that is
 * written last and checked at every start, so that a half-unpacked or half-deleted directory is made anew.
 */
final class Binaries {

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

    private final Path directory;

    private Binaries(Path directory) {
        this.directory = directory;
    }

    /**
     * The programs for this machine, ready to run.
     *
     * @throws CannotStart when there are none for this machine
     */
    static Binaries in(Path parent) {
        String name = archive(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = Binaries.class.getResource("/" + name);
        if (archive == null) {
            throw new CannotStart(
                    "Parley brings no database for this kind of machine (%s). Name a PostgreSQL 18 server with SPRING_DATASOURCE_URL."
                            .formatted(name));
        }
        try {
            Path directory = parent.resolve(name.replace(".txz", "-") + fingerprint(archive));
            if (!intact(directory)) {
                LOG.info("Unpacking the database's programs.");
                FileSystemUtils.deleteRecursively(parent);
                unpack(archive, directory);
            }
            return new Binaries(directory);
        } catch (IOException e) {
            throw new CannotStart(
                    "The database's programs could not be unpacked into %s (%s).".formatted(parent, e.getMessage()), e);
        }
    }

    String program(String name) {
        String suffix = System.getProperty("os.name").startsWith("Windows") ? ".exe" : "";
        return directory.resolve("bin").resolve(name + suffix).toString();
    }

    /** The name of the archive for a machine; both kinds of Mac share one universal build. */
    static String archive(String system, String architecture) {
        boolean arm = "aarch64".equals(architecture) || "arm64".equals(architecture);
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("mac")) {
            return "postgres-darwin-x86_64.txz";
        }
        if (os.startsWith("windows")) {
            return "postgres-windows-x86_64.txz";
        }
        String intel = "amd64".equals(architecture) ? "x86_64" : architecture;
        return "postgres-%s-%s.txz".formatted(os, arm ? "arm_64" : intel);
    }

    private static String fingerprint(URL archive) throws IOException {
        return archive.openConnection() instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
    }

    private static boolean intact(Path directory) throws IOException {
        Path manifest = manifest(directory);
        if (!Files.isRegularFile(manifest)) {
            return false;
        }
        for (String line : Files.readAllLines(manifest)) {
            int gap = line.indexOf(' ');
            if (gap < 0 || !line.substring(0, gap).equals(size(directory.resolve(line.substring(gap + 1))))) {
                return false;
            }
        }
        return true;
    }

    private static void unpack(URL archive, Path directory) throws IOException {
        List<String> manifest = new ArrayList<>();
        try (InputStream in = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                Path target = directory.resolve(entry.getName()).normalize();
                if (!target.startsWith(directory)) {
                    throw new IOException("an entry leads outside: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    write(tar, entry, target);
                    manifest.add(size(target) + " " + directory.relativize(target));
                }
            }
        }
        Files.write(manifest(directory), manifest);
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, true)) {
            throw new IOException("not allowed to make " + target + " executable");
        }
    }

    private static Path manifest(Path directory) {
        return directory.resolve("manifest.txt");
    }

    private static @Nullable String size(Path file) {
        try {
            if (Files.isSymbolicLink(file)) {
                return "link";
            }
            return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Long.toString(Files.size(file)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
