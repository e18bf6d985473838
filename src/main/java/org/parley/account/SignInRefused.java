package org.parley.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.parley.account.password.TooManyGuesses;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the form, which says what to do: check both fields, or wait. */
class SignInRefused implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        TypedEmail.keep(request);
        response.sendRedirect(
                refusal instanceof TooManyGuesses many
                        ? WebSecurity.SIGN_IN + "?wait=" + many.seconds()
                        : WebSecurity.SIGN_IN + "?error");
    }
}
