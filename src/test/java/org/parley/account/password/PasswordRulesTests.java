package org.parley.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.base.Refusal;

/** Which passwords are good enough. */
class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quiet heron over slate",
                "ផ្ទះបាយតូចមួយនៅមាត់ទន្លេ",
                "тихая цапля над рекой",
                "vj3-mzut-qe8x",
                "ยามเช้าริมแม่น้ำโขง"
            })
    void longOnesOfOnesOwnAreGoodInAnyScript(String password) {
        PasswordRules.check(password, "Ana Duarte", "ana@example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password12345",
                "P@ssw0rd!2026",
                "passwordpassword",
                "qwertyuiop123",
                "123456789012",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "correcthorsebatterystaple",
                "Parley-Parley-2026",
                "AnaDuarte2026!",
                "ana@example.org",
                "iloveyou-iloveyou"
            })
    void commonOnesAndOnesMadeFromTheNameAreRefused(String password) {
        assertThat(key(password)).isEqualTo("account.refusal.password-common");
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(key("zq8-vmtx-pd")).isEqualTo("account.refusal.password-short");
        PasswordRules.check("zq8-vmtx-pdk", "Ana Duarte", "ana@example.org");
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void lengthHasAnEnd(int length, boolean good) {
        String password = "quiet heron over slate ".repeat(20).substring(0, length);

        assertThat(good ? "" : key(password)).isEqualTo(good ? "" : "account.refusal.password-long");
        if (good) {
            PasswordRules.check(password);
        }
    }

    @Test
    void charactersAreCountedAsPeopleSeeThem() {
        assertThat(key("e\u0301".repeat(6))).isEqualTo("account.refusal.password-short");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> lengths() {
        return Stream.of(
                org.junit.jupiter.params.provider.Arguments.of(256, true),
                org.junit.jupiter.params.provider.Arguments.of(257, false));
    }

    private static String key(String password) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(() -> PasswordRules.check(password, "Ana Duarte", "ana@example.org"))
                .isInstanceOfSatisfying(Refusal.class, thrown -> refusal[0] = thrown);
        return refusal[0].key();
    }
}
