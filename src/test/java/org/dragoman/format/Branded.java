package org.dragoman.format;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.dragoman.brand.Brand;
import org.dragoman.brand.Colour;
import org.dragoman.brand.EditionNumber;
import org.dragoman.brand.Logo;
import org.dragoman.brand.Palette;
import org.dragoman.language.Language;

/** An organisation that has chosen how it appears in every respect. */
public final class Branded {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;

    static final Brand BRAND = new Brand(
            "The Organisation",
            Map.of(Language.FR, "L’Organisation", Language.AR, "المنظمة", Language.FA, "سازمان"),
            Map.of(),
            Map.of(
                    Language.EN, "Answerable: the editors\n1 Harbour Street\n\nimprint.en@example.org",
                    Language.FR, "Responsable : la rédaction\n1, rue du Port\n\nimprint.fr@example.org",
                    Language.AR, "المسؤول: هيئة التحرير\nشارع الميناء ١\n\nimprint.ar@example.org",
                    Language.FA, "مسئول: هیئت تحریریه\nخیابان بندر ۱\n\nimprint.fa@example.org"),
            new Logo(picture(), WIDTH, HEIGHT),
            new Palette(new Colour(0x7A1F2B), new Colour(0xE39AA4)),
            new EditionNumber("{number}/{year}"));

    private Branded() {}

    /** A picture of one colour (PNG). */
    public static byte[] picture() {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x7A1F2B));
        graphics.fillRoundRect(0, 0, WIDTH, HEIGHT, HEIGHT, HEIGHT);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
