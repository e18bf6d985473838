package org.parley.base.database;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the embedded database while the rest of Parley is put together: it takes a second, most of it waiting. */
public class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private final Function<Path, LocalDatabase> from;
    private @Nullable CompletableFuture<LocalDatabase> database;

    private DatabaseAhead(Function<Path, LocalDatabase> from) {
        this.from = from;
    }

    /** For the one Parley that holds its data directory. */
    public static DatabaseAhead alone() {
        return new DatabaseAhead(EmbeddedDatabase::start);
    }

    /** For a visit that works beside a Parley as well as without one. */
    public static DatabaseAhead besideOthers() {
        return new DatabaseAhead(JoinedDatabase::startOrJoin);
    }

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent prepared) {
            begin(prepared.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && database != null) {
            giveUp(database);
        }
    }

    /** Waits for the database. From now on it belongs to whoever took it. */
    LocalDatabase take() {
        if (database == null) {
            throw new IllegalStateException("no database was started ahead, or it was taken already");
        }
        CompletableFuture<LocalDatabase> starting = database;
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
                    () -> from.apply(home),
                    start -> Thread.ofPlatform().name("database").start(start));
            context.getBeanFactory().registerSingleton("databaseAhead", this);
        }
    }

    /** Parley failed before anything asked for the database. */
    private static void giveUp(CompletableFuture<LocalDatabase> starting) {
        starting.handle((started, failure) -> {
                    if (started != null) {
                        started.close();
                    }
                    return null;
                })
                .join();
    }
}
