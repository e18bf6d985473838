package org.parley.bench;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** From the command to the first page, on a new data directory and again on the same one. */
final class StartTime {

    private StartTime() {}

    static void measure(Path jar, Path home) throws IOException, InterruptedException {
        Bench.say("start, jar to first page, new database   %6.1f s", once(jar, home));
        Bench.say("start, jar to first page, again          %6.1f s", once(jar, home));
    }

    private static double once(Path jar, Path home) throws IOException, InterruptedException {
        int port = freePort();
        long began = System.nanoTime();
        Process parley = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-XX:+UseCompactObjectHeaders",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-jar",
                        jar.toString(),
                        "--parley.home=" + home,
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(new File(home.toFile(), "start.log"))
                .start();
        try {
            awaitPage(URI.create("http://127.0.0.1:" + port + "/sign-in"), parley);
            return (System.nanoTime() - began) / 1e9;
        } finally {
            parley.destroy();
            parley.waitFor();
        }
    }

    private static void awaitPage(URI page, Process parley) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (parley.isAlive()) {
                try {
                    if (client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (ConnectException e) {
                    Thread.sleep(20);
                }
            }
        }
        throw new IllegalStateException("Parley ended with " + parley.exitValue());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
