package org.parley.base.start;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.parley.base.CannotStart;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ends Parley in order when the terminal or a service manager asks. Where it is still starting, the start is given up at the next
 * bean, or finished where none is left, before anything is taken away from under it.
 */
public final class OrderlyEnd {

    private static final int PATIENCE_SECONDS = 30;

    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean asked;
    private volatile @Nullable ConfigurableApplicationContext running;

    private OrderlyEnd() {}

    /** Runs the application until somebody asks for its end; returns when it is started. */
    public static ConfigurableApplicationContext run(SpringApplication application, String... arguments) {
        OrderlyEnd end = new OrderlyEnd();
        application.setRegisterShutdownHook(false);
        application.addInitializers(
                context -> context.getBeanFactory().addBeanPostProcessor(end.new GivesUpBetweenBeans()));
        Runtime.getRuntime().addShutdownHook(new Thread(end::come, "end"));
        try {
            ConfigurableApplicationContext context = application.run(arguments);
            end.running = context;
            return context;
        } finally {
            end.started.countDown();
        }
    }

    private void come() {
        asked = true;
        if (started.getCount() > 0) {
            // what fails now, fails because it was asked to
            LoggingSystem.get(OrderlyEnd.class.getClassLoader())
                    .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        }
        try {
            ConfigurableApplicationContext context = started.await(PATIENCE_SECONDS, TimeUnit.SECONDS) ? running : null;
            if (context != null) {
                context.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class GivesUpBetweenBeans implements BeanPostProcessor {

        @Override
        public Object postProcessBeforeInitialization(Object bean, String name) {
            if (asked) {
                throw new CannotStart("Parley was stopped before it was ready.");
            }
            return bean;
        }
    }
}
