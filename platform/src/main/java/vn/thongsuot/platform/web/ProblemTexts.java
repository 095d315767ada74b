package vn.thongsuot.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What problems and rules are called in Vietnamese (unless asked otherwise) and in English. */
final class ProblemTexts {

    static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts(String service) {
        messages.setBasenames("problems/" + service, "problems/platform");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(VIETNAMESE);
    }

    String title(String code, Locale locale) {
        return text("problem." + code + ".title", List.of(), locale);
    }

    String detail(String code, Locale locale) {
        return text("problem." + code + ".detail", List.of(), locale);
    }

    /** Any other text, with its arguments in place. */
    String words(String key, Locale locale, String... arguments) {
        return text(key, List.of(arguments), locale);
    }

    String rule(String rule, List<String> arguments, Locale locale) {
        var chosen = Formats.text(rule, arguments);
        return text("rule." + chosen.key(), chosen.arguments(), locale);
    }

    private String text(String key, List<String> arguments, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments.toArray(), key, locale), key);
    }
}
