package org.parley.account;

import org.parley.account.password.Passwords;
import org.parley.base.EmailAddress;
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

    /** Makes sure that an officer of this address can sign in with this password. */
    public static void officer(ApplicationContext parley, String email, String password) {
        AccountRepository accounts = parley.getBean(AccountRepository.class);
        if (accounts.findByEmail(email).isEmpty()) {
            Account account = new Account(new EmailAddress(email), "Ana Duarte", Role.OFFICER);
            account.choose(parley.getBean(Passwords.class).hash(password));
            accounts.save(account);
        }
    }
}
