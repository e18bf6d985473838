package org.parley.account;

import java.util.Arrays;
import java.util.List;
import org.parley.base.Roles;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do. Each role holds all those before it. */
public enum Role {
    VIEWER(Roles.VIEWER, "account.role.viewer", "account.role.viewer.meaning"),
    OFFICER(Roles.OFFICER, "account.role.officer", "account.role.officer.meaning"),
    MANAGER(Roles.MANAGER, "account.role.manager", "account.role.manager.meaning"),
    ADMINISTRATOR(Roles.ADMINISTRATOR, "account.role.administrator", "account.role.administrator.meaning");

    private final String name;
    private final String key;
    private final String meaning;

    Role(String name, String key, String meaning) {
        this.name = name;
        this.key = key;
        this.meaning = meaning;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** The key of the sentence that says what it may do. */
    public String meaning() {
        return meaning;
    }

    /** What Spring Security asks for: this role and all those below it. */
    public List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name))
                .toList();
    }
}
