package org.parley.base.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.base.CannotStart;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.bootstrap.DefaultBootstrapContext;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A start that fails says one sentence with a way out. */
class StartFailureTests {

    @Test
    void theReasonIsFoundUnderWhateverWrapsIt() {
        RuntimeException wrapped =
                new IllegalStateException("bean", new IllegalStateException(new CannotStart("Stop the other one.")));

        assertThat(StartFailure.sentence(wrapped)).isEqualTo("Stop the other one.");
    }

    @Test
    void whatNobodyForesawIsLeftToTheLog() {
        assertThat(StartFailure.sentence(new IllegalStateException("surprise"))).isNull();
    }

    @Test
    void aTakenPortIsSaidBeforeAnythingElseStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> new PortIsFree().onApplicationEvent(prepared(other.getLocalPort())))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port %d is taken", other.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void aFreePortIsNotMentioned() {
        new PortIsFree().onApplicationEvent(prepared(0));
    }

    private static ApplicationEnvironmentPreparedEvent prepared(int port) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("server.port", port)));
        return new ApplicationEnvironmentPreparedEvent(
                new DefaultBootstrapContext(), new SpringApplication(), new String[0], environment);
    }
}
