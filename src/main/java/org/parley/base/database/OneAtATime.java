package org.parley.base.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/**
 * Lets visitors of one data directory work one after the other: the one who had to start its database takes it away in the end,
 * and nobody else should be working then. The turn ends with the process, however that ends.
 */
public final class OneAtATime implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    /** Held, and so kept: a channel that nobody holds is closed some day, and its lock with it. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable FileChannel turn;

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        if (settings.getProperty("spring.datasource.url", "").isEmpty()) {
            turn = await(Path.of(settings.getRequiredProperty("parley.home")));
        }
    }

    /** The turn, when it has come; null where the directory cannot be used, which the database says better. */
    static @Nullable FileChannel await(Path directory) {
        AtomicBoolean asked = new AtomicBoolean();
        Thread end = new Thread(() -> asked.set(true), "no longer waiting");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    directory.resolve("visit.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            boolean said = false;
            while (DataHome.tryLock(channel) == null) {
                if (!said) {
                    say("Another import is at work on this data. This one waits for its turn …");
                    said = true;
                }
                if (asked.get()) {
                    throw new CannotStart("Stopped while waiting; nothing was done.");
                }
                Thread.sleep(100);
            }
            return channel;
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Stopped while waiting; nothing was done.", e);
        } finally {
            forget(end);
        }
    }

    private static void forget(Thread end) {
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // it is running already
        }
    }

    @SuppressWarnings("SystemOut") // the person at the terminal reads this, not the log
    private static void say(String sentence) {
        System.err.println(sentence);
    }
}
