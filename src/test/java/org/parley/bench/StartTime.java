package org.parley.bench;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the command to the first page, on a new data directory and again on the same one. */
final class StartTime {

    private StartTime() {}

    static void measure(String words, Path home) throws IOException, InterruptedException {
        Bench.say("start to first page, new database         %6.1f s", once(words, home));
        Bench.say("start to first page, again                %6.1f s", once(words, home));
    }

    private static double once(String words, Path home) throws IOException, InterruptedException {
        int port = freePort();
        long began = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(words.split(" +")));
        command.addAll(List.of("--parley.home=" + home, "--server.port=" + port));
        Files.createDirectories(home);
        Process parley = new ProcessBuilder(command)
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
