package org.dragoman.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A key as a picture that authenticators scan: the address of the key (otpauth) as a QR code. */
final class KeyPicture {
    private static final int MARGIN = 4;

    private KeyPicture() {}

    static String address(byte[] key, String organisation, String username) {
        var issuer = encoded(organisation);
        return "otpauth://totp/" + issuer + ":" + encoded(username) + "?secret=" + Base32.of(key) + "&issuer=" + issuer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Black on white, in whichever colours the page is: scanners want it so. */
    static String svg(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        int size = code.size + 2 * MARGIN;
        var dark = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    dark.append('M')
                            .append(x + MARGIN)
                            .append(',')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" shape-rendering=\"crispEdges\">"
                        + "<path fill=\"#fff\" d=\"M0,0h%1$dv%1$dh-%1$dz\"/><path d=\"%2$s\"/></svg>")
                .formatted(size, dark);
    }
}
