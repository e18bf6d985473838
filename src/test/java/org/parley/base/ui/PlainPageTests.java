package org.parley.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Where no screen can be made, what is said is true: of what failed, and of what that means for whoever asked. */
class PlainPageTests {

    @Test
    void itSaysWhatFailed() throws IOException {
        for (int gone : List.of(404, 410)) {
            assertThat(page(gone, Locale.ENGLISH)).contains("This page does not exist");
        }
        for (int refused : List.of(401, 403)) {
            assertThat(page(refused, Locale.ENGLISH)).contains("not open to you", "Sign in again");
        }
        assertThat(page(413, Locale.ENGLISH)).contains("too big");
        for (int unclear : List.of(400, 405, 406, 415, 431)) {
            assertThat(page(unclear, Locale.ENGLISH)).contains("could not be understood");
        }
        for (int ours : List.of(500, 502, 503)) {
            assertThat(page(ours, Locale.ENGLISH))
                    .contains("Something went wrong here", "Look whether what you entered last is there");
        }
    }

    @Test
    void whatExistsIsNotSaidToBeGoneAndNothingIsSaidToBeLost() throws IOException {
        for (int other : List.of(400, 401, 403, 405, 413, 500, 503)) {
            assertThat(page(other, Locale.ENGLISH))
                    .as("%d", other)
                    .doesNotContain("does not exist", "nothing was saved");
            assertThat(page(other, Locale.FRENCH))
                    .as("%d", other)
                    .doesNotContain("n’existe pas", "rien n’a été enregistré");
        }
    }

    @Test
    void itSpeaksFrench() throws IOException {
        assertThat(page(404, Locale.CANADA_FRENCH)).contains("lang=\"fr\"", "Cette page n’existe pas");
        assertThat(page(403, Locale.FRENCH)).contains("Vous n’y avez pas accès");
        assertThat(page(413, Locale.FRENCH)).contains("trop volumineux");
        assertThat(page(400, Locale.FRENCH)).contains("n’a pas été comprise");
        assertThat(page(500, Locale.FRENCH)).contains("Une erreur est survenue ici");
    }

    @Test
    void whoeverWantsNoPageGetsTheWordsAlone() throws IOException {
        MockHttpServletResponse answer = answer(404, Locale.ENGLISH, null);

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getContentAsString()).startsWith("This page does not exist. ");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer(404, Locale.ENGLISH, "application/json").getContentAsString())
                .doesNotContain("{", "status", "path", "timestamp");
    }

    @Test
    void theAddressItselfIsNone() throws IOException {
        MockHttpServletResponse answer = answer(null, Locale.ENGLISH, "text/html");

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("This page does not exist");
    }

    private static String page(int status, Locale language) throws IOException {
        MockHttpServletResponse answer = answer(status, language, "text/html,*/*");
        assertThat(answer.getStatus()).isEqualTo(status);
        return answer.getContentAsString();
    }

    private static MockHttpServletResponse answer(@Nullable Integer status, Locale language, @Nullable String accepted)
            throws IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", PlainPage.PATH);
        request.addPreferredLocale(language);
        if (status != null) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        }
        if (accepted != null) {
            request.addHeader("Accept", accepted);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new PlainPage().answer(request, response);
        return response;
    }
}
