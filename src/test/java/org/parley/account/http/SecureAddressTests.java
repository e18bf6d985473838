package org.parley.account.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.parley.account.password.Network;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Cookie;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What follows from the address that people use. */
class SecureAddressTests {

    @Test
    void overHttpsTheCookieBelongsToThisHostAlone() {
        Cookie cookie = cookie("https://parley.example.org");

        assertThat(cookie.getName()).isEqualTo("__Host-parley");
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
        assertThat(cookie("http://127.0.0.1:8080").getSecure()).isFalse();
    }

    @Test
    void overHttpsBrowsersNeverComeByHttpAgain() {
        MockHttpServletResponse secure = new MockHttpServletResponse();
        MockHttpServletResponse local = new MockHttpServletResponse();

        new StrictTransport(new BaseUrl("https://parley.example.org"))
                .writeHeaders(new MockHttpServletRequest(), secure);
        new StrictTransport(new BaseUrl("http://127.0.0.1:8080")).writeHeaders(new MockHttpServletRequest(), local);

        assertThat(secure.getHeader("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(local.getHeader("Strict-Transport-Security")).isNull();
    }

    @Test
    void linksAreMadeFromTheAddressAlone() {
        assertThat(new BaseUrl("https://parley.example.org/").link("invitation", "abc"))
                .isEqualTo("https://parley.example.org/invitation/abc");
        assertThatThrownBy(() -> new BaseUrl("parley.example.org")).hasMessageContaining("parley.base-url");
    }

    @Test
    void anIpv6SubscriberIsOneNetworkAndAnIpv4AddressIsOne() {
        assertThat(Network.of("2001:db8:1:2::1")).isEqualTo(Network.of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
        assertThat(Network.of("2001:db8:1:2::1")).isNotEqualTo(Network.of("2001:db8:1:3::1"));
        assertThat(Network.of("192.0.2.1")).isNotEqualTo(Network.of("192.0.2.2"));
        assertThat(Network.of("evil.example")).isEqualTo("unknown");
    }

    private static Cookie cookie(String url) {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(0);
        new SessionCookie(new BaseUrl(url)).customize(server);
        return server.getSettings().getSession().getCookie();
    }
}
