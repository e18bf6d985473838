package org.parley.account;

import java.util.Arrays;
import java.util.List;
import org.parley.base.Roles;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What an account may do. Each role holds all those before it. */
public enum Role {
    VIEWER(Roles.VIEWER, "account.role.viewer"),
    OFFICER(Roles.OFFICER, "account.role.officer"),
    MANAGER(Roles.MANAGER, "account.role.manager"),
    ADMINISTRATOR(Roles.ADMINISTRATOR, "account.role.administrator");

    private final String name;
    private final String key;

    Role(String name, String key) {
        this.name = name;
        this.key = key;
    }

    /** The key of its name in the translations. */
    public String key() {
        return key;
    }

    /** What Spring Security asks for: this role and all those below it. */
    public List<GrantedAuthority> authorities() {
        return Arrays.stream(values())
                .filter(role -> role.compareTo(this) <= 0)
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name))
                .toList();
    }
}
