package org.parley.paste.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads who signs from the lines that name them: a list, a line each, or names with commas between them. */
final class SignerList {

    private static final Pattern PARENTHESES = Pattern.compile("^(.*?)\\s*\\(([^()]*)\\)\\s*[,:–-]?\\s*(.*)$");
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d][\\p{L}\\d&./+'-]{1,19}( [\\p{Lu}\\d]{1,8})?");
    private static final Pattern ACRONYM_FIRST =
            Pattern.compile("^([\\p{Lu}\\d][\\p{Lu}\\d&./-]{1,14})\\s*[:–—-]\\s+(\\S.*\\s.*)$");
    private static final Pattern AND = Pattern.compile("^(?:and|et|y|und|&)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OFFICE = Pattern.compile(
            "(?iu).*\\b(director|president|chair\\w*|secretary|coordinator|founder|head of|spokes\\w+|officer|manager|representative"
                    + "|directeur|directrice|présidente?|secrétaire|coordinat\\w+|porte-parole|fondat\\w+|vorsitzende[r]?"
                    + "|geschäftsführer\\w*|leiter\\w*|directora?|presidenta?|secretari[oa]|coordinadora?)\\b.*");
    private static final Pattern NOT_ALONE =
            Pattern.compile("(?iu)(inc|ltd|llc|gmbh|e\\.? ?v|asbl|vzw|plc|s\\.?a|ngo)\\.?|(?-i:\\p{Ll}.*)");

    private final List<Line> lines;
    private final List<Piece<Signer>> signers = new ArrayList<>();

    SignerList(List<Line> lines) {
        this.lines = lines;
    }

    List<Piece<Signer>> read() {
        boolean listed = lines.stream().anyMatch(Line::item);
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (line.blank() || line.item()) {
                take(block, listed);
                block.clear();
            }
            if (!line.blank()) {
                block.add(line);
            }
        }
        take(block, listed);
        return signers;
    }

    /** Lines without an empty one between them. */
    private void take(List<Line> block, boolean listed) {
        if (block.isEmpty()) {
            return;
        }
        Line first = block.getFirst();
        if (first.item()) {
            StringBuilder name = new StringBuilder();
            block.forEach(line -> name.append(name.isEmpty() ? "" : " ").append(line.plain()));
            add(name.toString(), first.at().to(block.getLast().at()), true);
        } else if (block.size() > 1 && OFFICE.matcher(block.get(1).plain()).matches()) {
            List<String> below = block.stream().skip(1).map(Line::plain).toList();
            keep(Piece.sure(
                    new Signer(first.plain().replaceAll("[,;]$", ""), "", String.join(", ", below)),
                    first.at().to(block.getLast().at())));
        } else if (!listed && block.stream().anyMatch(line -> separated(line) > 1)) {
            StringBuilder all = new StringBuilder();
            block.forEach(line -> all.append(all.isEmpty() ? "" : " ").append(line.plain()));
            apart(all.toString(), block);
        } else {
            block.forEach(line -> add(line.plain(), line.at(), true));
        }
    }

    private static int separated(Line line) {
        String outside = line.plain().replaceAll("\\([^)]*\\)", "");
        long commas =
                outside.chars().filter(c -> c == ',' || c == '、' || c == '،').count();
        long semicolons = outside.chars().filter(c -> c == ';').count();
        return (int) Math.max(commas, 2 * semicolons);
    }

    /** Names in a row, with semicolons between them where there are any, and else commas. */
    private void apart(String all, List<Line> block) {
        String mark = all.replaceAll("\\([^)]*\\)", "").contains(";") ? ";" : "[,、،]";
        List<String> names = new ArrayList<>();
        for (String part : all.split(mark + "(?![^(]*\\))\\s*", -1)) {
            String name = AND.matcher(part.strip()).replaceFirst("");
            if (!names.isEmpty() && NOT_ALONE.matcher(name).matches()) {
                names.set(names.size() - 1, names.getLast() + ", " + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        }
        At whole = block.getFirst().at().to(block.getLast().at());
        for (String name : names) {
            String bare = name.replaceAll("\\.$", "");
            At at = block.stream()
                    .filter(line -> line.raw().contains(bare))
                    .findFirst()
                    .map(line -> line.at(bare))
                    .orElse(whole);
            add(bare, at, false);
        }
    }

    private void add(String written, At at, boolean alone) {
        Signer signer = signer(written.replaceAll("[,;.\\s]+$", "").strip());
        if (signer.name().isEmpty()) {
            return;
        }
        boolean comma = signer.name().contains(",") || (!alone && written.contains(","));
        keep(new Piece<>(signer, at, comma ? Doubt.SIGNER_COMMA : null));
    }

    private static Signer signer(String written) {
        Matcher first = ACRONYM_FIRST.matcher(written);
        if (first.matches() && !written.contains("(")) {
            return new Signer(first.group(2), first.group(1), "");
        }
        Matcher found = PARENTHESES.matcher(written);
        if (!found.matches() || found.group(1).isBlank()) {
            return new Signer(written, "", "");
        }
        String inside = found.group(2).strip();
        String behind = found.group(3).strip();
        if (isAcronym(inside)) {
            return new Signer(found.group(1).strip(), inside, behind.replaceAll("^[(]|[)]$", ""));
        }
        return new Signer(found.group(1).strip(), "", behind.isEmpty() ? inside : inside + ", " + behind);
    }

    private static boolean isAcronym(String inside) {
        long capitals = inside.chars()
                .filter(c -> Character.isUpperCase(c) || Character.isDigit(c))
                .count();
        return ACRONYM.matcher(inside).matches()
                && 2 * capitals
                        >= inside.chars().filter(Character::isLetterOrDigit).count();
    }

    /** The same organisation once, however it is named: by its name, its acronym, or both. */
    private void keep(Piece<Signer> piece) {
        Piece<Signer> one = piece;
        int first = signers.size();
        for (int place = signers.size() - 1; place >= 0; place--) {
            if (same(signers.get(place).value(), one.value())) {
                one = merged(signers.remove(place), one);
                first = place;
                place = signers.size();
            }
        }
        signers.add(Math.min(first, signers.size()), one);
    }

    private static Piece<Signer> merged(Piece<Signer> known, Piece<Signer> again) {
        Signer one = known.value();
        Signer other = again.value();
        boolean longer = one.name().length() >= other.name().length();
        return new Piece<>(
                new Signer(
                        longer ? one.name() : other.name(),
                        acronym(one, other),
                        one.detail().isEmpty() ? other.detail() : one.detail()),
                known.at(),
                Doubt.SIGNER_TWICE);
    }

    private static String acronym(Signer one, Signer other) {
        if (!one.acronym().isEmpty() || !other.acronym().isEmpty()) {
            return one.acronym().isEmpty() ? other.acronym() : one.acronym();
        }
        return "";
    }

    private static boolean same(Signer one, Signer other) {
        String name = folded(one.name());
        String otherName = folded(other.name());
        boolean elsewhere = !one.detail().isEmpty()
                && !other.detail().isEmpty()
                && !folded(one.detail()).equals(folded(other.detail()));
        return (name.equals(otherName) && !elsewhere)
                || (!other.acronym().isEmpty() && name.equals(folded(other.acronym())))
                || (!one.acronym().isEmpty() && otherName.equals(folded(one.acronym())));
    }

    private static String folded(String name) {
        return Normalizer.normalize(Cues.straight(name), Normalizer.Form.NFKD)
                .replaceAll("\\p{InCombiningDiacriticalMarks}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\d]+", " ")
                .replaceAll("^(the|les?|la|die|der|das|el|los|las) ", "")
                .strip();
    }
}
