package vn.thongsuot.directive.roster.territory;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.thongsuot.directive.roster.Provinces;
import vn.thongsuot.directive.roster.Roster;
import vn.thongsuot.directive.roster.UnitRow;
import vn.thongsuot.directive.unit.Level;
import vn.thongsuot.directive.unit.UnitKind;
import vn.thongsuot.directive.unit.UnitSystem;

/**
 * The 34 provinces and cities since 01/07/2025 as a roster, from the file {@code territory/provinces.csv}, which names its
 * source and what has to be checked. Each has the code {@code tinh-} with its number, so that a roster of communes can name
 * it as their superior. They are bodies that are addressed, without accounts.
 */
public final class DeliveredProvinces {

    private static final String FILE = "/territory/provinces.csv";
    private static final Set<String> COLUMNS =
            Set.of("code", "name", "shortName", "abbreviation", "kind", "level", "system", "territory", "order");

    private DeliveredProvinces() {}

    /**
     * Those that are missing.
     *
     * @param known codes of provinces that the tenant has already, by whatever way
     */
    public static Roster without(Set<String> known) {
        var lines = lines();
        var rows = IntStream.range(0, lines.size())
                .mapToObj(place -> row(place + 1, lines.get(place).split(";", -1)))
                .filter(row -> !known.contains(requireNonNull(row.territory())))
                .toList();
        return new Roster(COLUMNS, rows, List.of(), List.of(), List.of());
    }

    private static List<String> lines() {
        try (var file = requireNonNull(DeliveredProvinces.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static UnitRow row(int number, String[] cells) {
        return new UnitRow(
                number,
                Provinces.PREFIX + cells[0],
                "Ủy ban nhân dân " + cells[1] + " " + cells[2],
                cells[2],
                "UBND",
                UnitKind.PEOPLES_COMMITTEE,
                Level.PROVINCE,
                UnitSystem.STATE,
                null,
                null,
                cells[0],
                null,
                null,
                null,
                null,
                false,
                number);
    }
}
