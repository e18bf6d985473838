package org.parley;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.parley.account.AtTheMachine;
import org.parley.base.CannotStart;
import org.parley.base.database.DatabaseAhead;
import org.parley.base.database.OneAtATime;
import org.parley.base.start.OrderlyEnd;
import org.parley.intake.IntakeMappings;
import org.parley.intake.Intakes;
import org.parley.intake.command.Exit;
import org.parley.intake.command.ImportCommand;
import org.parley.intake.command.ImportFailed;
import org.parley.intake.command.NotTaken;
import org.parley.intake.command.NotUnderstood;
import org.parley.intake.command.Options;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The process of one import from the command line: it starts what that needs, imports, puts everything away, and says a sentence. */
final class ImportMain {

    private static final Logger LOG = LoggerFactory.getLogger(ImportMain.class);

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final PrintStream ERR =
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private ImportMain() {}

    /** Runs the command with these words after its name. */
    static Exit run(List<String> words) {
        long began = System.nanoTime();
        if (words.contains("--help") || words.contains("-h")) {
            OUT.print(Options.usage());
            return Exit.DONE;
        }
        try {
            String directory = System.getenv("PARLEY_CALLED_FROM");
            return begin(Options.of(words, Path.of(directory == null ? "" : directory)), began);
        } catch (NotTaken e) {
            ERR.println(e.getMessage());
            if (e instanceof NotUnderstood) {
                ERR.print("\n" + Options.usage());
            }
            return Exit.REFUSED;
        }
    }

    private static Exit begin(Options options, long began) {
        try {
            options.mustFindTheList();
        } catch (NotTaken e) {
            return ImportCommand.refuse(options, e, OUT, ERR);
        }
        return run(options, began);
    }

    private static Exit run(Options options, long began) {
        ImportLog log = ImportLog.begin();
        AtomicBoolean asked = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(log::discard, "log"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> asked.set(true), "asked to end"));
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> LOG.error("fault in {}", thread.getName(), fault));
        boolean working = false;
        try (ConfigurableApplicationContext parts = OrderlyEnd.run(application(), settings(log.file()))) {
            working = true;
            ImportCommand command = new ImportCommand(
                    parts.getBean(Intakes.class),
                    parts.getBean(IntakeMappings.class),
                    parts.getBean(JdbcClient.class),
                    parts.getBean(TransactionTemplate.class),
                    OUT,
                    ERR);
            return AtTheMachine.asOfficer(() -> command.run(options, began));
        } catch (RuntimeException e) {
            if (asked.get()) {
                ERR.println("Stopped. " + state(working));
            } else {
                say(e, state(working), log);
            }
            return Exit.FAILED;
        }
    }

    private static SpringApplication application() {
        SpringApplication application = new SpringApplication(ImportParts.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new OneAtATime(), DatabaseAhead.besideOthers());
        return application;
    }

    /** The terminal is for sentences; what a log says goes into a file. */
    private static String[] settings(Path log) {
        return new String[] {
            "--logging.threshold.console=off",
            "--logging.file.name=" + log,
            "--spring.datasource.hikari.data-source-properties.ApplicationName=parley-import",
            "--spring.datasource.hikari.maximum-pool-size=5",
            "--spring.datasource.hikari.minimum-idle=1"
        };
    }

    private static void say(RuntimeException failure, String state, ImportLog log) {
        LOG.error("the import failed", failure);
        if (find(failure, CannotStart.class) != null) {
            return; // it was said already
        }
        String details = log.kept();
        SQLException database = find(failure, SQLException.class);
        if (failure instanceof ImportFailed) {
            ERR.println(failure.getMessage() + details);
        } else if (database != null) {
            ERR.println("The database cannot be used (%s). %s%s".formatted(firstLine(database), state, details));
        } else {
            ERR.println("Something went wrong. " + state + details);
        }
    }

    /** Before the work began, nothing can have been entered; afterwards the database knows, and only it. */
    private static String state(boolean worked) {
        return worked
                ? "Whether the list was entered stands under Intake; taking it in again does no harm."
                : "Nothing was entered.";
    }

    private static String firstLine(SQLException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll("\\.$", "");
    }

    private static <T extends Throwable> @Nullable T find(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return type.cast(cause);
            }
        }
        return null;
    }
}
