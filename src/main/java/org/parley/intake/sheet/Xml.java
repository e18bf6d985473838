package org.parley.intake.sheet;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.intake.file.FileRefused;

/**
 * One part of a workbook, element by element: without document types or anything from outside, and with no element, comment or run
 * of text longer than a part of a workbook has.
 */
final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();
    /** Bytes of one event; what the parser reads ahead comes on top. */
    private static final int LONGEST = 4 << 20;

    private static final int MOST_NAMES = 2_000;

    private final Set<String> names = new HashSet<>();
    private final Patience in;
    private final XMLStreamReader reader;

    Xml(InputStream part) {
        this.in = new Patience(part);
        try {
            // the parser's own decoder writes its complaints to the console
            CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
            Reader text = new BufferedReader(new InputStreamReader(in, strict));
            text.mark(1);
            if (text.read() != '\uFEFF') {
                text.reset();
            }
            this.reader = FACTORY.createXMLStreamReader(text);
        } catch (IOException | XMLStreamException e) {
            throw damaged();
        }
    }

    /** Goes to the next start of an element; false at the end of the part. */
    boolean start() {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes on to whatever comes next, one of {@link XMLStreamConstants}. */
    int next() {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            in.sinceEvent = 0;
            if (event == XMLStreamConstants.START_ELEMENT) {
                mustKnow();
            }
            return event;
        } catch (XMLStreamException e) {
            throw damaged();
        }
    }

    /** The parser keeps every name it ever saw; a workbook has few. */
    private void mustKnow() {
        names.add(reader.getLocalName());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            names.add(reader.getAttributeLocalName(i));
        }
        if (names.size() > MOST_NAMES) {
            throw damaged();
        }
    }

    /** The element's name, without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute without a namespace, empty when there is none. */
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** The value of an attribute of another namespace, empty when there is none. */
    String foreign(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && !namespace.isEmpty()
                    && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Reads the text of the element to its end, and of those in it, except one; what goes on beyond a length is cut there. */
    String text(int longest, String except) {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int left = 0;
        while (depth > 0) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    left = left == 0 && name().equals(except) ? depth : left;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    left = left == depth ? 0 : left;
                    depth--;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    int fits = left > 0 ? 0 : Math.min(reader.getTextLength(), longest - text.length());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), Math.max(0, fits));
                }
                case XMLStreamConstants.END_DOCUMENT -> throw damaged();
                default -> {}
            }
        }
        return text.toString();
    }

    static FileRefused damaged() {
        return new FileRefused("intake.refused.workbook-damaged");
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException e) {
            throw damaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // without document types there are no entities but &amp; and its like, which are counted all the same
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.entityExpansionLimit", "0");
        return factory;
    }

    private static final class Patience extends FilterInputStream {

        private long sinceEvent;

        Patience(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            sinceEvent += Math.max(0, read);
            if (sinceEvent > LONGEST) {
                throw damaged();
            }
            return read;
        }
    }
}
