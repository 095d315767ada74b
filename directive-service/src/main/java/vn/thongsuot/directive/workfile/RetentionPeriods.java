package vn.thongsuot.directive.workfile;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of retention periods that comes with the platform, from the file {@code retention/periods.csv}, which names
 * its source and what has to be checked.
 *
 * @param all in the order of the file
 */
public record RetentionPeriods(List<Retention> all) {

    private static final String FILE = "/retention/periods.csv";

    public RetentionPeriods {
        all = List.copyOf(all);
    }

    /** Those of the file. */
    public static RetentionPeriods delivered() {
        try (var file = requireNonNull(RetentionPeriods.class.getResourceAsStream(FILE), FILE)) {
            return new RetentionPeriods(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> of(line.split(";", -1)))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<Retention> find(@Nullable String key) {
        return all.stream().filter(one -> one.key().equals(key)).findFirst();
    }

    private static Retention of(String[] cells) {
        return new Retention(cells[0], cells[1].isBlank() ? null : Integer.valueOf(cells[1]), cells[2], cells[3]);
    }
}
