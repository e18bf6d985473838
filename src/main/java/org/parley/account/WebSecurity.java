package org.parley.account;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Nothing is open that does not say so: pages and services name their roles, files of the screen are listed here. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class WebSecurity {

    /** Where one signs in. */
    static final String SIGN_IN = "/sign-in";

    @Bean
    AuthenticationManager authenticationManager(SignIn signIn) {
        return new ProviderManager(signIn);
    }

    @Bean
    SecurityFilterChain web(HttpSecurity http) {
        http.authorizeHttpRequests(
                requests -> requests.requestMatchers("/images/**", "/styles/**", "/components/**", "/aura/**")
                        .permitAll());
        http.with(
                vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN, SIGN_IN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.usernameParameter("email").defaultSuccessUrl("/"));
        return http.build();
    }
}
