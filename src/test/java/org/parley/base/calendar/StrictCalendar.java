package org.parley.base.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar as RFC 5545 says and forgives nothing: ends of lines, octets of a line, escapes, what an event must have. */
public final class StrictCalendar {

    private static final Pattern LINE = Pattern.compile("([A-Z-]+)((?:;[A-Z-]+=[^;:,\"]+)*):(.*)");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "NAME", "X-WR-CALNAME");
    private static final Set<String> REQUIRED = Set.of("UID", "DTSTAMP", "DTSTART", "SUMMARY", "SEQUENCE");

    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<Map<String, String>> events = new ArrayList<>();

    private StrictCalendar() {}

    /** Reads the bytes of a whole calendar. */
    public static StrictCalendar read(byte[] bytes) {
        List<String> lines = unfolded(bytes);
        assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
        StrictCalendar calendar = new StrictCalendar();
        Map<String, String> event = null;
        for (String line : lines.subList(1, lines.size() - 1)) {
            switch (line) {
                case "BEGIN:VEVENT" -> {
                    assertThat(event).as("an event within an event").isNull();
                    event = new LinkedHashMap<>();
                }
                case "END:VEVENT" -> {
                    assertThat(event).isNotNull();
                    assertThat(event.keySet().stream().map(name -> name.split(";")[0]))
                            .containsAll(REQUIRED)
                            .doesNotHaveDuplicates();
                    calendar.events.add(event);
                    event = null;
                }
                default -> put(event == null ? calendar.properties : event, line);
            }
        }
        assertThat(event).as("an event that never ends").isNull();
        assertThat(calendar.properties).containsEntry("VERSION", "2.0").containsKey("PRODID");
        assertThat(calendar.events.stream().map(one -> one.get("UID"))).doesNotHaveDuplicates();
        return calendar;
    }

    /** What it says of itself. */
    public Map<String, String> properties() {
        return properties;
    }

    /** Its events, each with its properties as they were meant; parameters stand behind the name of a property. */
    public List<Map<String, String>> events() {
        return events;
    }

    /** The titles of its events. */
    public List<String> titles() {
        return events.stream()
                .map(event -> String.valueOf(event.get("SUMMARY")))
                .toList();
    }

    private static void put(Map<String, String> properties, String line) {
        Matcher matcher = LINE.matcher(line);
        assertThat(matcher.matches()).as("a line of a calendar: " + line).isTrue();
        String name = matcher.group(1);
        String value = TEXTS.contains(name) ? unescaped(matcher.group(3)) : matcher.group(3);
        assertThat(properties.put(name + matcher.group(2), value))
                .as("twice " + name)
                .isNull();
    }

    private static List<String> unfolded(byte[] bytes) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < bytes.length; at++) {
            assertThat(bytes[at]).as("an end of a line without its beginning").isNotEqualTo((byte) '\n');
            if (bytes[at] == '\r') {
                assertThat(at - start).as("octets of a line").isLessThanOrEqualTo(75);
                String line = decoded(bytes, start, at);
                assertThat(bytes[at + 1]).isEqualTo((byte) '\n');
                if (line.startsWith(" ")) {
                    lines.set(lines.size() - 1, lines.getLast() + line.substring(1));
                } else {
                    lines.add(line);
                }
                at++;
                start = at + 1;
            }
        }
        assertThat(start).as("what stands behind the last end of a line").isEqualTo(bytes.length);
        return lines;
    }

    private static String decoded(byte[] bytes, int from, int to) {
        try {
            String line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
            assertThat(line.codePoints()).noneMatch(Character::isISOControl);
            return line;
        } catch (CharacterCodingException cut) {
            throw new AssertionError("a character was cut in two", cut);
        }
    }

    private static String unescaped(String text) {
        StringBuilder meant = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            assertThat(letter).isNotIn(';', ',');
            if (letter != '\\') {
                meant.append(letter);
                continue;
            }
            at++;
            char next = text.charAt(at);
            assertThat(next).isIn('\\', ';', ',', 'n');
            meant.append(next == 'n' ? '\n' : next);
        }
        return meant.toString();
    }
}
