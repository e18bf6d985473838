package org.parley.savedview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parley.base.Refusal;

/** Only the address of a list that Parley knows becomes a view, and nothing of it but plain words. */
class ListAddressTests {

    private static final UUID LETTER = UUID.fromString("01998e3a-0000-7000-8000-00000000000a");

    @Test
    void noForeignAddressIsTheAddressOfAList() {
        List<String> hostile = List.of(
                "//evil",
                "//evil/contacts",
                "https://evil/contacts",
                "javascript:alert(1)",
                "data:text/html,contacts",
                "/contacts",
                "contacts/",
                "contacts//evil",
                "../contacts",
                "contacts/../account",
                "contacts\n",
                "account",
                "administration/accounts",
                "letters/not-an-id/board",
                "letters/" + LETTER + "/board/x",
                "letters/" + LETTER,
                "",
                "x".repeat(10_000));

        assertThat(hostile)
                .allSatisfy(path -> assertThat(ListAddress.of(path, "")).isEmpty());
    }

    @Test
    void whatIsOpenBesideAListDoesNotBelongToIt() {
        ListAddress beside = ListAddress.of("contacts/" + LETTER, "kind=call").orElseThrow();

        assertThat(beside.path()).isEqualTo("contacts");
        assertThat(beside.of()).isNull();
        assertThat(ListAddress.of("lawmakers/" + LETTER, "party=Greens&kind=call")
                        .orElseThrow()
                        .narrowing()
                        .text())
                .isEqualTo("party=Greens");
    }

    @Test
    void theListOfALetterKnowsItsLetter() {
        ListAddress board = ListAddress.of("letters/" + LETTER + "/board", "owner=mine&addressee=" + LETTER)
                .orElseThrow();

        assertThat(board.of()).isEqualTo(LETTER);
        assertThat(board.path()).isEqualTo("letters/" + LETTER + "/board");
        assertThat(board.ofEvery().isWhole()).isFalse();
        assertThat(board.ofEvery().narrowing().text()).isEqualTo("owner=mine");
        assertThat(board.ofEvery().at(LETTER).path()).isEqualTo(board.path());
    }

    @Test
    void whatAnAddressSaysWronglyIsLeftOut() {
        assertThat(Narrowing.of("kind=call&view=" + LETTER + "&=x&Kind=y&a b=c&<script>=1&search=%&party=")
                        .text())
                .isEqualTo("kind=call");
        assertThat(Narrowing.of("search=100%25&search=second").text()).isEqualTo("search=100%25");
        assertThat(Narrowing.of("search=a%00b%0d%0aSet-Cookie").text()).isEqualTo("search=a%20b%20Set-Cookie");
    }

    @Test
    void wordsStayWhatTheyAreOnTheWayIntoAnAddressAndBack() {
        for (String words : List.of("Zoé & co", "a+b=c", "100%", "'; drop table", "<b>", "ខ្មែរ", "#?/;", "😀")) {
            Narrowing said = new Narrowing(new TreeMap<>(Map.of("search", words)));

            assertThat(Narrowing.of(said.text())).isEqualTo(said);
        }
    }

    @Test
    void theSameFilterIsTheSameHoweverItIsWritten() {
        assertThat(Narrowing.of("kind=call&from=2026-01-01")).isEqualTo(Narrowing.of("from=2026-01-01&kind=call"));
    }

    @Test
    void whatNarrowsAListStaysOutOfTheLog() {
        assertThat(Narrowing.of("search=Amal").toString()).doesNotContain("Amal");
    }

    @Test
    void aViewOfTenThousandLettersIsRefused() {
        ListAddress list =
                ListAddress.of("contacts", "search=" + "x".repeat(10_000)).orElseThrow();

        assertThatThrownBy(() -> new ViewDetails("Long", list, false)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyListHasAWordOfItsOwn() {
        assertThat(Arrays.stream(KnownList.values()).map(KnownList::word)).doesNotHaveDuplicates();
        assertThat(KnownList.of("account")).isEmpty();
    }
}
