package org.parley.account;

import org.springframework.context.ApplicationContext;

/** Links for tests of screens, which do not get at them otherwise. */
public final class Doors {

    private Doors() {}

    /** The token of a fresh link that sets Parley up. */
    public static String setUp(ApplicationContext parley) {
        String url = parley.getBean(AccountLinks.class)
                .issue(LinkPurpose.SET_UP, null)
                .url();
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
