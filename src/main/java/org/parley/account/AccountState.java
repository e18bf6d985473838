package org.parley.account;

/** How far somebody has come. */
public enum AccountState {
    INVITED("account.state.invited"),
    ACTIVE("account.state.active"),
    CLOSED("account.state.closed");

    private final String key;

    AccountState(String key) {
        this.key = key;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }
}
