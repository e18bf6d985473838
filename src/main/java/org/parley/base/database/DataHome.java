package org.parley.base.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The one directory in which an installation keeps its data, held by one Parley at a time and readable by its owner alone. */
final class DataHome implements AutoCloseable {

    private final Path directory;
    private final FileChannel channel;
    private final FileLock lock;

    private DataHome(Path directory, FileChannel channel, FileLock lock) {
        this.directory = directory;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the directory, making it where it is missing.
     *
     * @throws DataHomeInUse when another Parley holds it
     */
    static DataHome take(Path directory) {
        try {
            Files.createDirectories(directory);
            ownerOnly(directory, "rwx------");
            FileChannel channel = FileChannel.open(
                    directory.resolve("parley.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new DataHomeInUse(directory);
            }
            return new DataHome(directory, channel, lock);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The data directory %s cannot be used: %s".formatted(directory, e.getMessage()), e);
        }
    }

    Path cluster() {
        return directory.resolve("database");
    }

    Path binaries() {
        return directory.resolve("postgresql");
    }

    /** The secret of a database role, made on first use and kept in a file that only the owner reads. */
    String secret(String role) {
        Path file = secretFile(role);
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[24];
                new SecureRandom().nextBytes(bytes);
                Files.createFile(file);
                ownerOnly(file, "rw-------");
                Files.writeString(file, HexFormat.of().formatHex(bytes));
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
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (java.nio.channels.OverlappingFileLockException e) {
            return null;
        }
    }

    private static void ownerOnly(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
    }
}
