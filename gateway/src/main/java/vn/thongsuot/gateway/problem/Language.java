package vn.thongsuot.gateway.problem;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that the gateway speaks. Vietnamese unless the client clearly prefers English. */
public enum Language {
    VI,
    EN;

    private static final List<Locale> SPOKEN = List.of(Locale.of("vi"), Locale.ENGLISH);

    /** By what the client accepts. */
    public static Language of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return VI;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return Locale.ENGLISH.equals(best) ? EN : VI;
        } catch (IllegalArgumentException unreadable) {
            return VI;
        }
    }

    /** As HTTP and HTML name it. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
