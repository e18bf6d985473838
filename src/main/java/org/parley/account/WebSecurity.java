package org.parley.account;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletResponse;
import org.parley.account.http.BaseUrl;
import org.parley.account.http.Caching;
import org.parley.account.http.ContentPolicy;
import org.parley.account.http.SameOriginSignIn;
import org.parley.account.http.StrictTransport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpStatusRequestRejectedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Nothing is open that does not say so: pages and services name their roles, files of the screen are listed here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    /** Where one signs in. */
    static final String SIGN_IN = "/sign-in";

    /** Where what failed is answered, to whoever asked: nobody is led to the sign-in page for it, nor from there to it. */
    private static final String FAILED = "/error";

    private static final String[] FILES_OF_THE_SCREEN = {
        "/images/**", "/styles/**", "/components/**", "/aura/**", "/webjars/**"
    };

    /** One for the whole process, also where several applications run in it, as in the tests: what is static there must agree. */
    static final SecurityContextHolderStrategy WHO = new VaadinAwareSecurityContextHolderStrategy();

    @Bean
    SecurityContextHolderStrategy securityContextHolderStrategy() {
        return WHO;
    }

    @Bean
    AuthenticationManager authenticationManager(SignIn signIn) {
        return new ProviderManager(signIn);
    }

    /** An address that nobody writes by hand leads nowhere, like any other that is none. */
    @Bean
    RequestRejectedHandler strangeAddresses() {
        return new HttpStatusRequestRejectedHandler(HttpServletResponse.SC_NOT_FOUND);
    }

    @Bean
    SecurityFilterChain web(
            HttpSecurity http,
            ContentPolicy policy,
            SessionRegister sessions,
            Arrival arrival,
            Departure departure,
            BaseUrl base) {
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, arrival);
        http.headers(headers -> headers(headers, policy, base));
        http.addFilterAfter(new SessionGuard(sessions), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SameOriginSignIn(SIGN_IN), HeaderWriterFilter.class);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(FILES_OF_THE_SCREEN)
                .permitAll()
                .requestMatchers(FAILED)
                .permitAll());
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .addLogoutHandler(departure)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.usernameParameter("email").failureHandler(new SignInRefused()));
        return http.build();
    }

    /** Tomcat drops headers that are written after Vaadin's forward, so they are written before anything else. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers, ContentPolicy policy, BaseUrl base) {
        headers.withObjectPostProcessor(new ObjectPostProcessor<HeaderWriterFilter>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        });
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new Caching(FILES_OF_THE_SCREEN))
                .httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable)
                .addHeaderWriter(new StrictTransport(base))
                .addHeaderWriter(policy)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }
}
