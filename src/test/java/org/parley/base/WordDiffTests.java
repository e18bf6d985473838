package org.parley.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changed is shown by words, also where nothing stands between them. */
class WordDiffTests {

    @Test
    void theSameTextHasNoDifference() {
        assertThat(WordDiff.of("One\n\nTwo", "One\n\nTwo", "en")).allMatch(Passage::isSame);
        assertThat(WordDiff.of("", "", "en")).isEmpty();
    }

    @Test
    void oneWordIsMarkedAndNotTheParagraph() {
        List<Passage> passages =
                WordDiff.of("Dear members,\nrelease the six.", "Dear members,\nrelease the seven.", "en");

        assertThat(passages).hasSize(2);
        assertThat(passages.getFirst().isSame()).isTrue();
        assertThat(passages.getLast().before())
                .containsExactly(new Piece("release the ", false), new Piece("six", true), new Piece(".", false));
        assertThat(passages.getLast().after())
                .containsExactly(new Piece("release the ", false), new Piece("seven", true), new Piece(".", false));
    }

    @Test
    void neighboursAreMarkedTogether() {
        List<Passage> passages = WordDiff.of("free the six", "free all ten now", "en");

        assertThat(passages.getFirst().after())
                .containsExactly(new Piece("free ", false), new Piece("all ten now", true));
    }

    @Test
    void aParagraphThatCameHasNothingBesideIt() {
        List<Passage> passages = WordDiff.of("One\nThree", "One\nTwo\nThree", "en");

        assertThat(passages).hasSize(3);
        assertThat(passages.get(1)).isEqualTo(new Passage(List.of(), List.of(new Piece("Two", true))));
    }

    @Test
    void anEmptyLineThatCameIsSeen() {
        assertThat(WordDiff.of("One\nTwo", "One\n\nTwo", "en").get(1).after()).containsExactly(new Piece("¶", true));
    }

    @Test
    void wordsWithoutBlanksAreFoundByTheirLanguage() {
        assertThat(changed("th", "เราขอให้รัฐสภาดำเนินการ", "เราขอให้รัฐบาลดำเนินการ"))
                .as("parliament became government")
                .hasSizeLessThanOrEqualTo("รัฐบาล".length());
        assertThat(changed("km", "យើងសូមអំពាវនាវដល់រដ្ឋសភា", "យើងសូមអំពាវនាវដល់រដ្ឋាភិបាល"))
                .hasSizeLessThanOrEqualTo("រដ្ឋាភិបាល".length());
    }

    @Test
    void everySideSaysAllThatItsTextSays() {
        String before = "# Title\n\nOne two three\n\nfour\n- five";
        String after = "# Other title\n\nOne 2 three\nnew\n\n- five\n- six";

        assertThat(said(WordDiff.of(before, after, "en").stream()
                        .map(Passage::before)
                        .toList()))
                .isEqualTo(before.replace("\n", ""));
        assertThat(said(WordDiff.of(before, after, "en").stream()
                        .map(Passage::after)
                        .toList()))
                .isEqualTo(after.replace("\n", ""));
    }

    @Test
    void theLongestTextsThatHaveNothingInCommonAreComparedInTime() {
        String one = IntStream.range(0, 20_000).mapToObj(n -> "alpha" + n).collect(Collectors.joining(" "));
        String lines = IntStream.range(0, 20_000).mapToObj(n -> "beta" + n).collect(Collectors.joining("\n"));

        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(WordDiff.of(one, lines, "en")).isNotEmpty());
    }

    private static String changed(String language, String before, String after) {
        return WordDiff.of(before, after, language).stream()
                .flatMap(passage -> passage.after().stream())
                .filter(Piece::changed)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String said(List<List<Piece>> sides) {
        return sides.stream()
                .flatMap(List::stream)
                .map(Piece::text)
                .filter(text -> !"¶".equals(text))
                .collect(Collectors.joining())
                .replace("\n", "");
    }
}
