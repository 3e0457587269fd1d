package org.dragoman.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.dragoman.language.Language;

/** The messages of this room, read without the application. */
final class BundleTexts {
    private BundleTexts() {}

    static FormatMessages of(Language language) {
        var texts = new Properties();
        try (var reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages/format_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (FormatMessages) Proxy.newProxyInstance(
                FormatMessages.class.getClassLoader(),
                new Class<?>[] {FormatMessages.class},
                (proxy, method, values) -> text(texts.getProperty(method.getName()), method, values));
    }

    private static String text(String text, Method method, Object[] values) {
        var filled = text;
        for (int i = 0; i < method.getParameterCount(); i++) {
            filled = filled.replace("{" + method.getParameters()[i].getName() + "}", (String) values[i]);
        }
        return filled;
    }
}
