package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** What a browser that was never here before transfers to show the first page, and from whom. */
final class FirstVisit {

    private static final Pattern LOADED = Pattern.compile("\"encodedDataLength\":(\\d+)");

    private FirstVisit() {}

    static void measure(String base) throws IOException, InterruptedException {
        if (!Files.isExecutable(Path.of("/usr/bin/chromium"))) {
            Bench.say("first visit: no Chromium on this machine, not measured");
            return;
        }
        LoggingPreferences log = new LoggingPreferences();
        log.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.setCapability("goog:loggingPrefs", log);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory("parley-visit"));
        ChromeDriver browser = new ChromeDriver(options);
        try {
            browser.get(base + "/sign-in");
            Thread.sleep(4_000);
            long bytes = 0;
            int files = 0;
            for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
                if (entry.getMessage().contains("Network.loadingFinished")) {
                    Matcher loaded = LOADED.matcher(entry.getMessage());
                    bytes += loaded.find() ? Long.parseLong(loaded.group(1)) : 0;
                    files++;
                }
            }
            Bench.say("first visit, transferred                  %6.0f KB in %d files", bytes / 1024.0, files);
        } finally {
            browser.quit();
        }
    }
}
