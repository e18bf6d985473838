package org.parley.intake.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.base.ui.Words;

/** The headers that Parley writes are known when they come back, in every language. */
class OwnListTests {

    private static final List<String> COLUMNS = List.of(
            "name",
            "given",
            "family",
            "order",
            "honorific",
            "others",
            "born",
            "gender",
            "email",
            "phone",
            "fax",
            "web-form",
            "post",
            "social",
            "web-site",
            "parliament",
            "chamber",
            "constituency",
            "party",
            "group",
            "term",
            "from",
            "until",
            "chair",
            "vice-chair",
            "member",
            "substitute",
            "notes");

    private static final List<Meaning> MEANINGS = List.of(
            Meaning.OFFICIAL_NAME,
            Meaning.GIVEN_NAME,
            Meaning.FAMILY_NAME,
            Meaning.NAME_ORDER,
            Meaning.HONORIFIC,
            Meaning.NICKNAME,
            Meaning.BORN_ON,
            Meaning.GENDER,
            Meaning.EMAIL,
            Meaning.PHONE,
            Meaning.FAX,
            Meaning.WEB_FORM,
            Meaning.POST,
            Meaning.SOCIAL,
            Meaning.WEB_SITE,
            Meaning.PARLIAMENT,
            Meaning.CHAMBER,
            Meaning.CONSTITUENCY,
            Meaning.PARTY,
            Meaning.GROUP,
            Meaning.TERM,
            Meaning.STARTED_ON,
            Meaning.ENDED_ON,
            Meaning.CHAIR,
            Meaning.VICE_CHAIR,
            Meaning.COMMITTEE,
            Meaning.SUBSTITUTE,
            Meaning.NOTE);

    @Test
    void everyLanguageIsUnderstood() {
        for (Locale language : Words.LANGUAGES) {
            List<String> headers = new ArrayList<>(List.of("parley:id"));
            COLUMNS.forEach(column -> headers.add(Words.text("lawmaker.column." + column, language)));
            headers.add(Words.text("lawmaker.column.ways", language));
            headers.add(Words.text("lawmaker.column.reason", language));
            headers.add("id:us.house/Member 2");

            Guess guess = Guess.from(headers);

            assertThat(guess.layout()).isEqualTo("parley");
            assertThat(guess.columns().getFirst()).isEqualTo(new ColumnMeaning(Meaning.EXTERNAL_ID, "parley"));
            assertThat(guess.columns().subList(1, 1 + COLUMNS.size()))
                    .as(language.getDisplayName())
                    .extracting(ColumnMeaning::meaning)
                    .containsExactlyElementsOf(MEANINGS);
            assertThat(guess.columns().subList(1 + COLUMNS.size(), headers.size()))
                    .containsExactly(
                            ColumnMeaning.NONE,
                            ColumnMeaning.NONE,
                            new ColumnMeaning(Meaning.EXTERNAL_ID, "us.house/Member 2"));
        }
    }

    @Test
    void oneColumnWithoutTheOthersKeepsItsMeaning() {
        assertThat(Guess.from(List.of("parley:id", "Given name", "Political group"))
                        .columns())
                .extracting(ColumnMeaning::meaning)
                .containsExactly(Meaning.EXTERNAL_ID, Meaning.GIVEN_NAME, Meaning.GROUP);
    }
}
