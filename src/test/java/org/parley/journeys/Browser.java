package org.parley.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium with a fresh profile, which remembers what it complained about and whom it talked to. */
final class Browser implements AutoCloseable {

    static final Dimension DESK = new Dimension(1440, 900);
    static final Dimension PHONE = new Dimension(390, 844);

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final AtomicInteger SHOTS = new AtomicInteger();

    private final ChromeDriver driver;
    private final String address;
    private final List<String> complaints = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();

    Browser(String address, Dimension size) {
        this.address = address;
        this.driver = new ChromeDriver(service(), options(size));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        emulate(size);
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a path of this Parley, or a whole address of it. */
    void open(String path) {
        driver.get(path.startsWith("http") ? path : address + "/" + path);
        settle();
    }

    /** Goes to a path of this Parley as a link on the page would, without loading everything anew where that is not needed. */
    void goTo(String path) {
        boolean within = Boolean.TRUE.equals(run("""
                if (!window.Vaadin?.Flow?.clients || arguments[1]) return false;
                const link = Object.assign(document.createElement('a'), {href: arguments[0]});
                link.setAttribute('router-link', '');
                document.body.append(link);
                link.click();
                link.remove();
                return true;""", address + "/" + path, Pages.isPlain(path)));
        if (within) {
            until(
                    "the page at " + path,
                    () -> path().replaceAll("[?#].*", "").equals("/" + path.replaceAll("[?#].*", "")));
            settle();
        } else if (Pages.isPlain(path)) {
            driver.get(address + "/" + path);
        } else {
            open(path);
        }
    }

    /** Where the links on the page lead to within this Parley. */
    @SuppressWarnings("unchecked")
    List<String> links() {
        Object links = run("""
                const all = root => [...root.querySelectorAll('*')].flatMap(e => [e, ...(e.shadowRoot ? all(e.shadowRoot) : [])]);
                return all(document).filter(e => e.localName === 'a' && e.getAttribute('href') !== null && !e.hasAttribute('download'))
                  .map(a => new URL(a.getAttribute('href'), document.baseURI).href).filter(href => href.startsWith(arguments[0] + '/'))
                  .map(href => href.slice(arguments[0].length + 1));""", address);
        return (List<String>) java.util.Objects.requireNonNull(links);
    }

    String path() {
        return String.valueOf(driver.getCurrentUrl()).substring(address.length());
    }

    @Nullable
    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Waits until the server has nothing more to say. */
    void settle() {
        until("the page rests", () -> Boolean.TRUE.equals(run("""
                const clients = window.Vaadin?.Flow?.clients;
                return document.readyState === 'complete' && !!clients && Object.keys(clients).length > 0
                  && Object.values(clients).every(client => !client.isActive || !client.isActive());""")));
    }

    void until(String what, BooleanSupplier done) {
        Instant end = Instant.now().plus(PATIENCE);
        RuntimeException last = null;
        while (Instant.now().isBefore(end)) {
            try {
                if (done.getAsBoolean()) {
                    return;
                }
            } catch (org.openqa.selenium.WebDriverException e) {
                last = e;
            }
            sleep();
        }
        throw new AssertionError(
                "waited in vain: " + what + " at " + driver.getCurrentUrl() + " with " + visibleText(), last);
    }

    String visibleText() {
        return String.valueOf(run("return document.body.innerText.slice(0, 4000)"));
    }

    /** Puts a picture of the page below target/journeys and returns where. */
    Path shoot(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path shoot(String name) {
        return shoot(Path.of("target/journeys", "%02d %s.png".formatted(SHOTS.incrementAndGet(), name)));
    }

    void emulate(Dimension size) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", size.width, "height", size.height, "deviceScaleFactor", 1, "mobile", size.width < 600));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** What the browser complained about so far: refused content and errors of scripts. */
    List<String> complaints() {
        readLogs();
        return complaints;
    }

    /** Forgets what it complained about so far. */
    void forgive() {
        readLogs();
        complaints.clear();
    }

    /** Hosts other than ours that the browser talked to. */
    Set<String> otherHosts() {
        readLogs();
        return hosts;
    }

    @Override
    public void close() {
        driver.quit();
    }

    private void readLogs() {
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            String message = entry.getMessage();
            boolean refused = message.contains("Content Security Policy") || message.contains("Refused to");
            boolean expected = message.contains(" 404 ") || message.contains(" 403 ");
            if (refused || (entry.getLevel().intValue() >= Level.SEVERE.intValue() && !expected)) {
                complaints.add(message);
            }
        }
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = JsonMapper.shared().readTree(entry.getMessage()).path("message");
            if ("Network.requestWillBeSent".equals(message.path("method").asString(""))) {
                String url = message.path("params").path("request").path("url").asString("");
                if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:")) {
                    hosts.add(url);
                }
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ChromeDriverService service() {
        ChromeDriverService.Builder builder = new ChromeDriverService.Builder();
        onPath("chromedriver").ifPresent(path -> builder.usingDriverExecutable(path.toFile()));
        return builder.build();
    }

    private static ChromeOptions options(Dimension size) {
        ChromeOptions options = new ChromeOptions();
        java.util.stream.Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> onPath(name).stream())
                .findFirst()
                .ifPresent(path -> options.setBinary(path.toFile()));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--lang=en-GB",
                "--force-color-profile=srgb",
                "--window-size=%d,%d".formatted(size.width, size.height));
        options.setExperimentalOption(
                "prefs", Map.of("credentials_enable_service", false, "profile.password_manager_leak_detection", false));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    private static java.util.Optional<Path> onPath(String program) {
        return java.util.Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
