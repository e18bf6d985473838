package org.parley.account.http;

import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Over https, the browser keeps the session's cookie to this one host and to https (the {@code __Host-} prefix of RFC 6265bis). */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SessionCookie implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    private final BaseUrl base;

    SessionCookie(BaseUrl base) {
        this.base = base;
    }

    @Override
    public void customize(ConfigurableServletWebServerFactory server) {
        Cookie cookie = server.getSettings().getSession().getCookie();
        cookie.setPath("/");
        cookie.setName(base.isSecure() ? "__Host-parley" : "parley");
        cookie.setSecure(base.isSecure());
    }
}
