package org.parley.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines in the text format of COPY: tabs between, backslashes before what would end a cell. */
final class CopyText {

    private final StringBuilder text = new StringBuilder(1 << 16);
    private boolean first = true;

    CopyText cell(String value) {
        next();
        escape(value);
        return this;
    }

    CopyText cell(int value) {
        next();
        text.append(value);
        return this;
    }

    CopyText cell(@Nullable LocalDate day) {
        next();
        if (day == null) {
            text.append("\\N");
        } else {
            text.append(day);
        }
        return this;
    }

    CopyText cell(List<String> values) {
        next();
        text.append('{');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "\"" : ",\"");
            escape(values.get(i).replace("\\", "\\\\").replace("\"", "\\\""));
            text.append('"');
        }
        text.append('}');
        return this;
    }

    void end() {
        text.append('\n');
        first = true;
    }

    int length() {
        return text.length();
    }

    /** What was written since the last call. */
    byte[] take() {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        text.setLength(0);
        return bytes;
    }

    private void next() {
        if (!first) {
            text.append('\t');
        }
        first = false;
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\0' -> {}
                default -> text.append(c);
            }
        }
    }
}
