package vn.thongsuot.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What problems and rules are called in Vietnamese (unless asked otherwise) and in English: by the service's own texts, else
 * by those of the platform, else by those of a library that it uses.
 */
final class ProblemTexts {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final String FOLDER = "problems/";
    private static final String FILE = "_vi.properties";

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    ProblemTexts(String service) {
        messages.setBasenames(FOLDER + service, FOLDER + "platform");
        messages.addBasenames(all());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(VIETNAMESE);
    }

    private static String[] all() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + FILE);
            return Stream.of(files)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> FOLDER + name.substring(0, name.length() - FILE.length()))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
