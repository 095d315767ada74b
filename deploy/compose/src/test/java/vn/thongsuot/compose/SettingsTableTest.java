package vn.thongsuot.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code -Dsettings.write} writes the table anew. */
class SettingsTableTest {

    private static final Path TABLE = Place.ROOT.resolve("docs/settings.md");

    @Test
    void theTableIsWhatThePartsRead() throws IOException {
        if (System.getProperty("settings.write") != null) {
            Files.writeString(TABLE, table());
        }
        assertThat(Place.text(TABLE)).isEqualTo(table());
    }

    @Test
    void everyVariableSaysWhatItMeans() {
        assertThat(Settings.byName())
                .allSatisfy((name, settings) ->
                        assertThat(meaning(settings)).as(name).isNotEmpty());
    }

    private static String table() {
        var rows = new StringBuilder("""
                # Settings of the five parts

                Environment variables; none has to be set where everything runs on one machine. Made from the settings files of the
                parts and the comments in them. What `./run` reads besides stands in [deploy/local](../deploy/local/README.md).

                | Variable | Unless set | Meaning | Read by |
                |---|---|---|---|
                """);
        Settings.byName()
                .forEach((name, settings) -> rows.append("| `%s` | %s | %s | %s |\n"
                        .formatted(name, fallbacks(settings), meaning(settings), parts(settings))));
        return rows.toString();
    }

    private static String fallbacks(List<Settings.Setting> settings) {
        return settings.stream()
                .map(Settings.Setting::fallback)
                .distinct()
                .map(fallback -> fallback.isEmpty() ? "–" : "`" + fallback.replace("|", "\\|") + "`")
                .collect(Collectors.joining(", "));
    }

    private static String meaning(List<Settings.Setting> settings) {
        return settings.stream()
                .map(Settings.Setting::meaning)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String parts(List<Settings.Setting> settings) {
        return settings.stream().map(Settings.Setting::part).distinct().collect(Collectors.joining(", "));
    }
}
