package org.parley.chart.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Where the library that draws lies: under the version that came with the build, so that browsers keep it until the next one. */
final class Library {

    /** Its address, relative to the application. */
    static final String PATH = "webjars/echarts/" + version() + "/echarts.esm.min.js";

    private Library() {}

    private static String version() {
        try (InputStream file =
                Library.class.getResourceAsStream("/META-INF/maven/org.webjars/echarts/pom.properties")) {
            Properties said = new Properties();
            said.load(file);
            return said.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("the library for pictures could not be read", e);
        }
    }
}
