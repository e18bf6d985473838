package org.parley.base.start;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;

/** A small application for the tests that are going to end it: it takes its time to start, and says where it is. */
class SlowStart {

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(SlowStart.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        OrderlyEnd.run(application, arguments);
        say("started");
        pause(60_000);
    }

    @Bean
    DisposableBean first() {
        return () -> say("the first was put away");
    }

    @Bean
    String second() {
        say("making the second");
        pause(1_000);
        return "second";
    }

    @Bean
    Integer third() {
        say("making the third");
        return 3;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        say("becoming ready");
        pause(1_000);
        say("ready");
    }

    @SuppressWarnings("SystemOut")
    private static void say(String words) {
        System.out.println(words);
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
