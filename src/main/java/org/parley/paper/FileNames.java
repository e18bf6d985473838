package org.parley.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of files that say what is in them, in any script, and that every file system takes. No two of one object are the same. */
final class FileNames {

    /** Bytes in UTF-8; file systems take 255, and archives are unpacked into folders. */
    private static final int LONGEST = 150;

    private static final Pattern UNSAFE = Pattern.compile(
            "[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff]+");

    private static final Pattern RESERVED = Pattern.compile("(?i)(?:con|prn|aux|nul|com\\d|lpt\\d)(?:[. ].*)?");

    private final Set<String> taken = new HashSet<>();

    /** A name of words, those that say nothing left out. */
    String of(List<String> words, String ending) {
        String name = words.stream()
                .map(FileNames::safe)
                .filter(word -> !word.isEmpty())
                .distinct()
                .collect(Collectors.joining(" - "));
        String cut = safe(cut(name.isEmpty() ? "letter" : name));
        String free = RESERVED.matcher(cut).matches() ? "_" + cut : cut;
        String numbered = free;
        for (int i = 2; !taken.add(folded(numbered)); i++) {
            numbered = free + " (" + i + ")";
        }
        return numbered + "." + ending;
    }

    private static String safe(String word) {
        String plain =
                UNSAFE.matcher(Normalizer2.getNFCInstance().normalize(word)).replaceAll(" ");
        return plain.replaceAll("[\\s\\u00a0]+", " ").replaceAll("^[. -]+|[. -]+$", "");
    }

    private static String cut(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(name);
        int bytes = 0;
        int end = 0;
        for (int next = signs.next(); next != BreakIterator.DONE; next = signs.next()) {
            bytes += name.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            end = next;
        }
        return name.substring(0, end);
    }

    private static String folded(String name) {
        return Normalizer2.getNFKCCasefoldInstance().normalize(UCharacter.foldCase(name, true));
    }
}
