package org.parley.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * While nobody has an account, every start prints a link for the first administrator, to the terminal alone: a file of logs
 * should not let anybody in.
 */
@Component
class FirstStart {

    private final Entrance entrance;
    private final AccountLinks links;

    FirstStart(Entrance entrance, AccountLinks links) {
        this.entrance = entrance;
        this.links = links;
    }

    @EventListener
    void welcome(ApplicationReadyEvent ready) {
        if (!entrance.isSetUp()) {
            print("Set up Parley: " + links.issue(LinkPurpose.SET_UP, null).url());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void print(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
