package vn.thongsuot.gateway.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Titles and details from {@code problems/gateway_vi.properties} and {@code gateway_en.properties} (UTF-8). */
final class ProblemTexts {

    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    ProblemTexts() {
        for (var language : Language.values()) {
            texts.put(language, load(language));
        }
    }

    String title(ProblemKind kind, Language language) {
        return text(language, kind, "title");
    }

    String detail(ProblemKind kind, List<String> arguments, Language language) {
        var detail = text(language, kind, "detail");
        for (int place = 0; place < arguments.size(); place++) {
            detail = detail.replace("{" + place + "}", arguments.get(place));
        }
        return detail;
    }

    private String text(Language language, ProblemKind kind, String part) {
        var key = "problem." + kind.code() + "." + part;
        var text = texts.getOrDefault(language, new Properties()).getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no text " + key + " in " + language.tag());
        }
        return text;
    }

    private static Properties load(Language language) {
        var name = "/problems/gateway_" + language.tag() + ".properties";
        try (var stream = ProblemTexts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("missing " + name);
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
