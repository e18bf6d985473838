package org.parley.partner;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.parley.base.Refusal;

/**
 * A picture that somebody uploaded, drawn anew: what it is, its content says, and nothing of the file is handed on. Its size is read
 * before its pixels, and a large one is read coarsely, so that no small file becomes gigabytes.
 */
public final class LogoImage {

    /** Bytes of the file that comes. */
    public static final int LARGEST = 4 * 1024 * 1024;

    /** Pixels of the picture that comes. */
    static final long MOST_PIXELS = 16_000_000;

    private static final int MOST_SIDE = 4_000;
    private static final int LARGE = 512;
    private static final int SMALL = 96;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final BufferedImage picture;

    private LogoImage(BufferedImage picture) {
        this.picture = picture;
    }

    /**
     * Reads a picture to its end.
     *
     * @throws Refusal when it is too large, neither PNG nor JPEG, or damaged
     */
    public static LogoImage read(InputStream arriving) {
        byte[] file = bytes(arriving);
        String format = format(file);
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, /* seekForwardOnly= */ true, /* ignoreMetadata= */ true);
            return new LogoImage(decoded(reader));
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new Refusal("partner.refusal.logo-damaged", "a damaged picture arrived: " + damaged);
        } finally {
            reader.dispose();
        }
    }

    /** PNG of at most 512 × 512 pixels. */
    byte[] large() {
        return png(fitting(LARGE));
    }

    /** PNG of at most 96 × 96 pixels. */
    byte[] small() {
        return png(fitting(SMALL));
    }

    private static byte[] bytes(InputStream arriving) {
        try {
            byte[] file = arriving.readNBytes(LARGEST + 1);
            if (file.length > LARGEST) {
                throw new Refusal("partner.refusal.logo-too-large", "more than the limit arrived", LARGEST >> 20);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String format(byte[] file) {
        if (file.length == 0) {
            throw new Refusal("partner.refusal.logo-empty", "an empty file arrived");
        }
        if (startsWith(file, PNG)) {
            return "png";
        }
        if (startsWith(file, JPEG)) {
            return "jpeg";
        }
        String begin =
                new String(file, 0, Math.min(file.length, 4_096), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        throw new Refusal(
                begin.contains("<svg") || begin.contains("<!doctype svg")
                        ? "partner.refusal.logo-svg"
                        : "partner.refusal.logo-other",
                "neither PNG nor JPEG");
    }

    private static boolean startsWith(byte[] file, byte[] begin) {
        return file.length > begin.length && Arrays.equals(file, 0, begin.length, begin, 0, begin.length);
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new Refusal(
                    "partner.refusal.logo-too-many-pixels",
                    "a picture of %d × %d".formatted(width, height),
                    width,
                    height,
                    MOST_SIDE);
        }
        ImageReadParam coarsely = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (4 * LARGE));
        coarsely.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarsely);
    }

    /** Halves it as long as it is more than twice too large, and then fits it: in one step, thin lines would be lost. */
    private BufferedImage fitting(int most) {
        BufferedImage fitting = picture;
        while (true) {
            int longer = Math.max(fitting.getWidth(), fitting.getHeight());
            double by = Math.clamp((double) most / longer, 0.5, 1);
            fitting = drawn(fitting, by);
            if (longer <= 2 * most) {
                return fitting;
            }
        }
    }

    private static BufferedImage drawn(BufferedImage from, double by) {
        int width = Math.max(1, (int) Math.round(from.getWidth() * by));
        int height = Math.max(1, (int) Math.round(from.getHeight() * by));
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(from, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
