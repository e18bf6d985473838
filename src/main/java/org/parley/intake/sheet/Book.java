package org.parley.intake.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.intake.file.FileRefused;

/**
 * What a workbook is made of.
 *
 * @param sheets that can be read, the visible ones if there are any
 * @param from1904 whether its days are counted from 1904, as on early Macs
 * @param shared the part with the texts of all sheets, empty without one
 * @param styles the part that tells days from numbers, empty without one
 */
record Book(List<Sheet> sheets, boolean from1904, String shared, String styles) {

    private static final int MOST = 1_000;

    /** A sheet and the part that it is in. */
    record Sheet(String name, String part, boolean hidden) {}

    private record Relation(String type, String part) {

        boolean is(String what) {
            return type.endsWith("/" + what);
        }
    }

    /**
     * Reads what a workbook says of itself.
     *
     * @throws FileRefused when the archive is none
     */
    static Book of(Parts parts) {
        String main = relations(parts, "_rels/.rels", "").values().stream()
                .filter(relation -> relation.is("officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse("xl/workbook.xml");
        if (!parts.has(main) || !parts.has(beside(main))) {
            throw new FileRefused(refusal(parts));
        }
        Map<String, Relation> relations = relations(parts, beside(main), folder(main));
        List<Sheet> all = new ArrayList<>();
        boolean from1904 = false;
        try (Xml xml = parts.xml(main)) {
            while (xml.start()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.attribute("date1904").matches("1|true");
                } else if (xml.name().equals("sheet") && all.size() < MOST) {
                    Relation relation = relations.get(xml.foreign("id"));
                    if (relation != null && relation.is("worksheet")) {
                        boolean hidden = xml.attribute("state").endsWith("idden");
                        all.add(new Sheet(xml.attribute("name"), relation.part(), hidden));
                    }
                }
            }
        }
        if (all.isEmpty()) {
            throw new FileRefused(parts.has("word/document.xml") ? refusal(parts) : "intake.refused.workbook-empty");
        }
        List<Sheet> visible = all.stream().filter(sheet -> !sheet.hidden()).toList();
        return new Book(
                visible.isEmpty() ? List.copyOf(all) : visible,
                from1904,
                part(relations, "sharedStrings"),
                part(relations, "styles"));
    }

    private static String refusal(Parts parts) {
        if (parts.has("xl/workbook.bin")) {
            return "intake.refused.workbook-binary";
        }
        if (parts.has("word/document.xml") || parts.has("ppt/presentation.xml")) {
            return "intake.refused.document";
        }
        return parts.has("content.xml") && parts.has("META-INF/manifest.xml")
                ? "intake.refused.open-document"
                : "intake.refused.zip";
    }

    private static String part(Map<String, Relation> relations, String what) {
        return relations.values().stream()
                .filter(relation -> relation.is(what))
                .map(Relation::part)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Relation> relations(Parts parts, String part, String folder) {
        Map<String, Relation> relations = new HashMap<>();
        if (parts.has(part)) {
            try (Xml xml = parts.xml(part)) {
                while (xml.start() && relations.size() < MOST) {
                    if (xml.name().equals("Relationship")) {
                        String target = within(folder, xml.attribute("Target"));
                        relations.put(xml.attribute("Id"), new Relation(xml.attribute("Type"), target));
                    }
                }
            }
        }
        return relations;
    }

    /** Where the relations of a part stand. */
    private static String beside(String part) {
        return folder(part) + "_rels/" + part.substring(folder(part).length()) + ".rels";
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private static String within(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
