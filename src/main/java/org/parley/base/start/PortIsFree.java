package org.parley.base.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.parley.base.CannotStart;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/** Looks at the port before anything else is started, so that a taken one is said at once. */
public class PortIsFree implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        Environment settings = event.getEnvironment();
        int port = settings.getProperty("server.port", Integer.class, 8080);
        if (port <= 0) {
            return;
        }
        InetAddress address =
                settings.getProperty("server.address", InetAddress.class, InetAddress.getLoopbackAddress());
        try (ServerSocket trial = new ServerSocket()) {
            trial.setReuseAddress(true);
            trial.bind(new InetSocketAddress(address, port));
        } catch (IOException e) {
            throw new CannotStart(taken(port), e);
        }
    }

    static String taken(int port) {
        return "Port %d is taken, perhaps by a Parley that already runs. Stop what runs there, or choose another port with --port."
                .formatted(port);
    }
}
