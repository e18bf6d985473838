package org.parley.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.account.Acting;
import org.parley.account.Role;
import org.parley.account.SignedIn;
import org.parley.base.NotFound;
import org.parley.base.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** A partner's logo is drawn anew from what was uploaded; one is shown, and those before it can be taken again. */
@SpringBootTest
@Transactional
@SignedIn
class LogosTests {

    @Autowired
    private Partners partners;

    @Autowired
    private Logos logos;

    @Autowired
    private JdbcClient jdbc;

    private UUID delta;

    @BeforeEach
    void aPartner() {
        delta = partners.enter(PartnerDetails.named("Delta Watch", "DW", "TH"));
    }

    @ParameterizedTest
    @CsvSource({"png,1200,300,512,128", "jpeg,900,1800,256,512", "png,40,20,40,20", "png,3000,3000,512,512"})
    void aPictureIsDrawnAnewWithinItsBoundsAndNeverLarger(
            String format, int width, int height, int shownWidth, int shownHeight) throws IOException {
        logos.set(delta, LogoImage.read(new ByteArrayInputStream(picture(format, width, height))));

        BufferedImage large = shown(true);
        assertThat(large.getWidth()).isEqualTo(shownWidth);
        assertThat(large.getHeight()).isEqualTo(shownHeight);
        assertThat(new Color(large.getRGB(shownWidth / 2, shownHeight / 2)).getRed())
                .isGreaterThan(200);
        assertThat(Math.max(shown(false).getWidth(), shown(false).getHeight())).isLessThanOrEqualTo(96);
    }

    @Test
    void nothingOfTheFileIsHandedOn() throws IOException {
        byte[] file = picture("png", 64, 64);
        byte[] note = chunk(
                "tEXt", "Comment\0<script>alert(1)</script> drawn at 12 Quarry Lane".getBytes(StandardCharsets.UTF_8));
        byte[] longer = ByteBuffer.allocate(file.length + note.length)
                .put(file, 0, 33)
                .put(note)
                .put(file, 33, file.length - 33)
                .array();

        logos.set(delta, LogoImage.read(new ByteArrayInputStream(longer)));

        assertThat(new String(logos.png(current(), true), StandardCharsets.ISO_8859_1))
                .doesNotContain("script", "Quarry", "tEXt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version=\"1.0\"?><!DOCTYPE svg><svg/>",
                "\ufeff  <SVG></SVG>"
            })
    void aDrawingThatCanHoldProgramsIsRefused(String file) {
        refused(file.getBytes(StandardCharsets.UTF_8), "partner.refusal.logo-svg");
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItIsCalled() throws IOException {
        refused(new byte[0], "partner.refusal.logo-empty");
        refused("GIF89a, they say".getBytes(StandardCharsets.UTF_8), "partner.refusal.logo-other");
        refused("<html><script>1</script>".getBytes(StandardCharsets.UTF_8), "partner.refusal.logo-other");
        refused(Arrays.copyOf(picture("png", 64, 64), 60), "partner.refusal.logo-damaged");
        refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1, 2, 3}, "partner.refusal.logo-damaged");
        refused(new byte[LogoImage.LARGEST + 1], "partner.refusal.logo-too-large");
    }

    @Test
    void aSmallFileThatSaysItIsHugeIsRefusedBeforeItsPixelsAreRead() throws IOException {
        byte[] bomb = picture("png", 8, 8);
        ByteBuffer size = ByteBuffer.wrap(bomb);
        size.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        size.putInt(29, (int) sum.getValue());

        refused(bomb, "partner.refusal.logo-too-many-pixels");
    }

    @Test
    void oneIsShownAndTheOnesBeforeCanBeTakenAgain() throws IOException {
        set(64);
        UUID first = current();
        set(32);

        assertThat(logos.of(delta)).extracting(LogoLine::current).containsExactly(true, false);
        assertThat(logos.of(delta)).extracting(LogoLine::setBy).containsOnly("Ana Duarte");
        logos.remove(delta);
        assertThat(partners.line(delta).logo()).isNull();
        logos.takeAgain(delta, first);
        assertThat(shown(true).getWidth()).isEqualTo(64);
        assertThat(logos.of(delta)).hasSize(3);
    }

    @Test
    void anotherPartnersLogoCannotBeTaken() throws IOException {
        set(64);
        UUID rivers = partners.enter(PartnerDetails.named("Free Rivers", "", null));
        UUID logo = current();

        assertThatThrownBy(() -> logos.takeAgain(rivers, logo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> logos.png(UUID.randomUUID(), true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> logos.set(UUID.randomUUID(), image(8))).isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverOnlyViewsSeesItAndChangesNothing() throws IOException {
        set(64);
        UUID logo = current();

        Acting.as(jdbc, "Vera Lind", Role.VIEWER, () -> {
            assertThat(logos.png(logo, false)).isNotEmpty();
            assertThatThrownBy(() -> logos.remove(delta)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private void set(int size) throws IOException {
        logos.set(delta, image(size));
    }

    private static LogoImage image(int size) throws IOException {
        return LogoImage.read(new ByteArrayInputStream(picture("png", size, size)));
    }

    private UUID current() {
        return logos.of(delta).getFirst().id();
    }

    private BufferedImage shown(boolean large) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logos.png(current(), large)));
    }

    private static void refused(byte[] file, String key) {
        assertThatThrownBy(() -> LogoImage.read(new ByteArrayInputStream(file)))
                .isInstanceOf(Refusal.class)
                .extracting("key")
                .isEqualTo(key);
    }

    private static byte[] chunk(String type, byte[] data) {
        CRC32 sum = new CRC32();
        sum.update(type.getBytes(StandardCharsets.US_ASCII));
        sum.update(data);
        return ByteBuffer.allocate(12 + data.length)
                .putInt(data.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .putInt((int) sum.getValue())
                .array();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(230, 40, 40));
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }
}
