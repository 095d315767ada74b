package vn.thongsuot.gateway.opendata;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;
import vn.thongsuot.gateway.problem.Language;

/** The words of the public pages in one language, escaped for HTML. */
final class PublicTexts {

    private static final Map<Language, PublicTexts> ALL = new EnumMap<>(Language.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    static {
        for (var language : Language.values()) {
            ALL.put(language, new PublicTexts(language));
        }
    }

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Language language;
    private final Properties words = new Properties();

    private PublicTexts(Language language) {
        this.language = language;
        var file = new ClassPathResource("public/" + language.tag() + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static PublicTexts in(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Language language() {
        return language;
    }

    /** The words under a key, escaped; the key itself where there are none, so that a gap is seen. */
    String of(String key) {
        return escaped(plain(key));
    }

    String plain(String key) {
        return words.getProperty(key, key);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** The day here of a moment such as {@code 2025-09-30T23:00:00Z}; what is none stays as it is. */
    static String dayOf(String moment) {
        try {
            return Instant.parse(moment).atZone(ZONE).format(DAY);
        } catch (DateTimeParseException other) {
            return escaped(moment);
        }
    }

    /** A day as people write it here; what is none stays as it is. */
    static String day(String iso) {
        try {
            return LocalDate.parse(iso).format(DAY);
        } catch (DateTimeParseException other) {
            return escaped(iso);
        }
    }
}
