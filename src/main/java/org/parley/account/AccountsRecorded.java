package org.parley.account;

import org.parley.audit.Recorded;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the history is told of accounts: colleagues have names, and what became of an account is for administrators. */
@Configuration(proxyBeanMethods = false)
class AccountsRecorded {

    @Bean
    Recorded recordedAccounts() {
        return Recorded.called("account", "name").at("administration/accounts").seenIf(Recorded.ADMINISTRATORS);
    }
}
