package org.parley.intake.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters come out as they were written, or the file is refused, or a person is asked; they are never replaced. */
class EncodingsTests {

    private static final String FRENCH =
            "Lefèvre Hélène,Écologistes,Orne\nBérégovoy François,Centre,Nièvre\nGarçon Zoé,Île,Drôme\n";
    private static final String NORDIC =
            "Björk Åsa,Grüne,Håkanäs\nMüller Jörg,Höchst,Köln\nSchröder Süß,Mitte,Weißensee\n";
    private static final String SPANISH = "Muñoz García,Peña,Logroño\nIbáñez José,Río,León\n";
    private static final String IRISH = "Seán Ó hÉigeartaigh,Dún,Tír Eoghain\nPádraig Ó hÓgáin,Gaillimh,Ráth\n";
    private static final String CAPITALS =
            "LEFÈVRE HÉLÈNE,D’Ornano,Noël\nGROßMANN JÜRGEN,Alsace—Lorraine,“Œuvre”\nWEIß ØYVIND,Ça,ANDRÉ\n";
    private static final String RUSSIAN = "Иван Петрович Чёрный,Единство и право,Тверь\nЗоя Щукина,Народ,Псков\n";
    private static final String CZECH =
            "Žižková Růžena,Občané,Plzeň\nDvořák Tomáš,Česká,Děčín\nŁuczak Święta,Wałęsa,Łódź\n";
    private static final String GREEK =
            "Γιώργος Παπαδόπουλος,Δημοκρατία,Αθήνα\nΕλένη Ελευθερίου,Πράσινοι και λοιποί,Πάτρα\n";
    private static final String THAI = "กฤษฎา เจริญพานิช,ก้าวหน้า,ตรัง\nสมชาย ใจดี,ประชา,น่าน\n";
    private static final String KHMER = "ហ៊ុន សុភា,ប្រជាជន,កំពត\nចាន់ រតនា,សាមគ្គី,តាកែវ\n";
    private static final String CHINESE = "王一明,民主党派,北方\n李四一,一自由联盟,南方\n张三丰,人民代表大会,东方\n";
    private static final String JAPANESE = "山田太郎,自由の党,東京都\n鈴木花子,民主の会,大阪府\nサトウ,ヒラガナの党,京都\n";

    @ParameterizedTest
    @CsvSource({
        "windows-1252, FRENCH",
        "windows-1252, NORDIC",
        "windows-1252, SPANISH",
        "windows-1252, CAPITALS",
        "x-MacRoman, FRENCH",
        "x-MacRoman, NORDIC",
        "x-MacRoman, SPANISH",
        "x-MacRoman, CAPITALS",
        "x-MacRoman, IRISH",
        "windows-1252, IRISH",
        "IBM850, FRENCH",
        "IBM850, NORDIC",
        "IBM850, SPANISH",
        "windows-1251, RUSSIAN",
        "KOI8-R, RUSSIAN",
        "windows-1250, CZECH",
        "windows-1253, GREEK",
        "x-windows-874, THAI",
        "GB18030, CHINESE",
        "Shift_JIS, JAPANESE",
    })
    void oldEncodingsAreProposedAndAsked(String encoding, String list) {
        String text = "Name,Party,Seat\n" + list(list);

        FirstLook look = look(text.getBytes(Charset.forName(encoding)));

        assertThat(look.encodingCertain()).isFalse();
        assertThat(written(look)).isEqualTo(list(list));
        assertThat(look.witnesses()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, FRENCH", "UTF-16BE, FRENCH", "UTF-16LE, THAI", "UTF-16BE, THAI",
        "UTF-16LE, KHMER", "UTF-16BE, KHMER", "UTF-16LE, CHINESE", "UTF-16BE, CHINESE",
    })
    void twoBytesALetterWithoutAMarkAreProposedAndAskedInAnyScript(String encoding, String list) {
        FirstLook look = look(("Name,Party,Seat\n" + list(list)).getBytes(Charset.forName(encoding)));

        assertThat(look.reading().encoding()).isEqualTo(encoding);
        assertThat(look.encodingCertain()).isFalse();
        assertThat(written(look)).isEqualTo(list(list));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-MacRoman", "windows-1252"})
    void aListInSeveralEncodingsIsRefusedWithALineOfEach(String other) {
        byte[] french = ("Name,Party,Seat\n" + FRENCH).getBytes(Charset.forName("windows-1252"));
        byte[] rest = (NORDIC + SPANISH).getBytes(Charset.forName(other));

        if (other.equals("windows-1252")) {
            assertThat(written(look(joined(french, rest)))).isEqualTo(FRENCH + NORDIC + SPANISH);
        } else {
            assertRefused(
                    joined(french, rest),
                    other.equals("UTF-8") ? "intake.refused.not-all-utf8" : "intake.refused.encodings-mixed");
        }
    }

    @Test
    void oneForeignLineAmongThousandsIsFound() {
        byte[] windows = ("Name,Party,Seat\n" + FRENCH.repeat(1_000)).getBytes(Charset.forName("windows-1252"));
        byte[] mac = "André Núñez,Grün,Bern\n".getBytes(Charset.forName("x-MacRoman"));

        assertThatThrownBy(() -> look(joined(windows, mac, windows)))
                .isInstanceOfSatisfying(FileRefused.class, refused -> {
                    assertThat(refused.key()).isEqualTo("intake.refused.encodings-mixed");
                    assertThat(refused.values()).containsExactly(2, "windows-1252", 3_002, "x-MacRoman");
                });
    }

    @Test
    void twoEncodingsInOneLineAreFoundToo() {
        byte[] windows = "Name,Party\nJosé Muñoz,".getBytes(Charset.forName("windows-1252"));
        byte[] mac = "Bérégovoy\n".getBytes(Charset.forName("x-MacRoman"));

        assertRefused(joined(windows, mac), "intake.refused.encodings-mixed");
    }

    @Test
    void aLetterThatWasCutInTwoDoesNotMakeAllOthersWindows() {
        byte[] utf8 = ("Name,Party,Seat\n" + FRENCH.repeat(30)).getBytes(StandardCharsets.UTF_8);
        byte[] cut = {'J', 'o', 's', (byte) 0xC3, ',', 'x', '\n'};

        assertThatThrownBy(() -> look(joined(utf8, cut))).isInstanceOfSatisfying(FileRefused.class, refused -> {
            assertThat(refused.key()).isEqualTo("intake.refused.not-all-utf8");
            assertThat(refused.values()).containsExactly(2, 92);
        });
    }

    @Test
    void whatLooksStrangeIsShownFirst() {
        byte[] list = ("Name,Seat\n" + "Hélène Orne,x\n".repeat(500) + "anti–war,y\n")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(look(list).witnesses()).startsWith("anti–war").contains("Hélène Orne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aMarkMustBeTrue(String encoding) {
        byte[] mark = "\uFEFF".getBytes(Charset.forName(encoding));
        byte[] rest = "Name,Party\nJosé,Peña\n".getBytes(Charset.forName("windows-1252"));

        assertRefused(joined(mark, rest), "intake.refused.not-as-marked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name,party\nA\0na,x\n", "name,part\nA\0na,x\n", "\uFEFFname\nA\0\n", "a\0,b\0\n\0\0\0"})
    void zeroBytesThatAreNoHalfLettersAreRefused(String text) {
        assertRefused(text.getBytes(StandardCharsets.UTF_8), "intake.refused.nul");
    }

    @Test
    void noControlsStandInNames() {
        byte[] undefined = {'N', 'a', 'm', 'e', '\n', 'J', 'o', 's', (byte) 0x81, '\n', 'A', (byte) 0x8D, 'x', '\n'};

        try {
            assertThat(written(look(undefined)).chars())
                    .noneMatch(c -> Character.getType(c) == Character.CONTROL && c > 0x7E);
        } catch (FileRefused e) {
            assertThat(e.key()).startsWith("intake.refused.encod");
        }
    }

    private static String list(String name) {
        return switch (name) {
            case "FRENCH" -> FRENCH;
            case "NORDIC" -> NORDIC;
            case "SPANISH" -> SPANISH;
            case "IRISH" -> IRISH;
            case "CAPITALS" -> CAPITALS;
            case "RUSSIAN" -> RUSSIAN;
            case "CZECH" -> CZECH;
            case "GREEK" -> GREEK;
            case "THAI" -> THAI;
            case "KHMER" -> KHMER;
            case "CHINESE" -> CHINESE;
            default -> JAPANESE;
        };
    }

    private static String written(FirstLook look) {
        return look.rows().stream()
                .map(row -> String.join(",", row.cells()) + "\n")
                .reduce("", String::concat);
    }

    private static FirstLook look(byte[] bytes) {
        Spooled file = Files.of(bytes);
        try {
            return FirstLook.at(file, Files.LIMITS);
        } finally {
            file.discard();
        }
    }

    private static void assertRefused(byte[] bytes, String key) {
        assertThatThrownBy(() -> look(bytes)).isInstanceOf(FileRefused.class).hasFieldOrPropertyWithValue("key", key);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Stream.of(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
