package org.parley.base.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the embedded database while the rest of Parley is put together: it takes a second, most of it waiting. */
public class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private @Nullable CompletableFuture<EmbeddedDatabase> database;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent prepared) {
            begin(prepared.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && database != null) {
            giveUp(database);
        }
    }

    /** Waits for the database. From now on it belongs to whoever took it. */
    EmbeddedDatabase take() {
        if (database == null) {
            throw new IllegalStateException("no database was started ahead, or it was taken already");
        }
        CompletableFuture<EmbeddedDatabase> starting = database;
        database = null;
        try {
            return starting.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof CannotStart sentence ? sentence : e;
        }
    }

    private void begin(ConfigurableApplicationContext context) {
        if (context.getEnvironment().getProperty("spring.datasource.url", "").isEmpty()) {
            Path home = Path.of(context.getEnvironment().getRequiredProperty("parley.home"));
            database = CompletableFuture.supplyAsync(
                    () -> EmbeddedDatabase.start(home),
                    start -> Thread.ofPlatform().name("database").start(start));
            context.getBeanFactory().registerSingleton("databaseAhead", this);
        }
    }

    /** Parley failed before anything asked for the database. */
    private static void giveUp(CompletableFuture<EmbeddedDatabase> starting) {
        starting.handle((started, failure) -> {
                    if (started != null) {
                        started.close();
                    }
                    return null;
                })
                .join();
    }
}
