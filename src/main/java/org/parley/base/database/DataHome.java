package org.parley.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;

/** The one directory in which an installation keeps its data, held by one Parley at a time and readable by its owner alone. */
final class DataHome implements AutoCloseable {

    private final Path directory;
    private final @Nullable FileChannel channel;

    private DataHome(Path directory, @Nullable FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the directory, making it where it is missing. It is held until closed, or until the process ends in any way.
     *
     * @throws DataHomeInUse when another Parley holds it
     * @throws CannotStart when it cannot be made or written to
     */
    static DataHome take(Path directory) {
        try {
            Files.createDirectories(directory);
            Path real = directory.toRealPath();
            ownerOnly(real, "rwx------");
            FileChannel channel =
                    FileChannel.open(real.resolve("parley.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new DataHomeInUse(directory);
            }
            return new DataHome(real, channel);
        } catch (AccessDeniedException e) {
            throw new CannotStart(
                    "The data directory %s cannot be written to. Give this account the right to, or name another directory with PARLEY_HOME."
                            .formatted(directory),
                    e);
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory %s cannot be used (%s). Name another directory with PARLEY_HOME."
                            .formatted(directory, e),
                    e);
        }
    }

    /** A look at a directory that another Parley holds. */
    static DataHome visit(Path directory) {
        return new DataHome(directory.toAbsolutePath().normalize(), null);
    }

    Path cluster() {
        return directory.resolve("database");
    }

    Path binaries() {
        return directory.resolve("postgresql");
    }

    Path logs() {
        return directory.resolve("log");
    }

    /** The secret of a database role, made on first use and kept in a file that only the owner reads. */
    String secret(String role) {
        Path file = secretFile(role);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Path draft = directory.resolve(role + ".secret.new");
                Files.deleteIfExists(draft);
                Files.createFile(draft);
                ownerOnly(draft, "rw-------");
                Files.writeString(draft, HexFormat.of().formatHex(bytes));
                Files.move(draft, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The file %s cannot be used: %s".formatted(file, e.getMessage()), e);
        }
    }

    Path secretFile(String role) {
        return directory.resolve(role + ".secret");
    }

    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
