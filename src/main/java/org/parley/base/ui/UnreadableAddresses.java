package org.parley.base.ui;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the server answer plainly where an address cannot be read. It comes last, so that its answer is the first to be written. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class UnreadableAddresses implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

    private final String root;

    UnreadableAddresses(@Value("${server.servlet.context-path:}") String root) {
        this.root = root;
    }

    @Override
    public void customize(ConfigurableTomcatWebServerFactory server) {
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Unreadable(root)));
    }
}
