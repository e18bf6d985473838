package org.parley.paste.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.parley.base.Refusal;

/**
 * The parts of a word processor's file, read without document types or anything from outside. What they unpack to is counted: a small
 * file can hold an endless one.
 */
final class WordArchive implements AutoCloseable {

    static final long UNPACKED = 60L * 1024 * 1024;

    private static final XMLInputFactory FACTORY = factory();

    private final ZipFile zip;
    private long left = UNPACKED;

    WordArchive(Path file) {
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (IOException unreadable) {
            throw damaged();
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** Reads a part from its beginning to its end; one that is not there is not read. */
    void read(String name, Reading reading) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream part = new Counted(zip.getInputStream(entry))) {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(part);
            reading.of(xml);
            xml.close();
        } catch (IOException | XMLStreamException e) {
            throw find(e);
        }
    }

    /** What is done with the events of a part. */
    @FunctionalInterface
    interface Reading {
        void of(XMLStreamReader xml) throws XMLStreamException;
    }

    /** The value of an attribute whatever its namespace, empty when there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static Refusal find(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return damaged();
    }

    static Refusal damaged() {
        return new Refusal("paste.refusal.word-damaged", "the document is no readable archive");
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

    private final class Counted extends FilterInputStream {

        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            return count(super.read(buffer, offset, length));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(1);
            return read;
        }

        private int count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw new Refusal(
                        "paste.refusal.word-unpacks", "the document unpacks to more than a letter", UNPACKED >> 20);
            }
            return read;
        }
    }
}
