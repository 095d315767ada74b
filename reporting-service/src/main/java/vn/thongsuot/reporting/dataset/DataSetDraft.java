package vn.thongsuot.reporting.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.thongsuot.organisation.opendata.PersonalData;
import vn.thongsuot.platform.aggregate.Refusal;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.dataset.DataSet.Description;

/** A data set as somebody describes it; nothing is checked yet. Columns by their titles. */
public record DataSetDraft(
        String slug,
        String title,
        String text,
        String unit,
        String contact,
        DataSet.Frequency frequency,
        List<String> keywords,
        List<String> columns) {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    public DataSetDraft {
        keywords = List.copyOf(keywords);
        columns = List.copyOf(columns);
    }

    /** @param isUnit whether there is a unit of this id */
    Optional<Refusal> refusal(Predicate<String> isUnit) {
        var broken = new ArrayList<Violation>();
        check(broken, SLUG.matcher(slug).matches(), "/slug", "slug");
        check(broken, isUnit.test(unit), "/unit", "unknown-unit");
        check(broken, isUnit.test(contact), "/contact", "unknown-unit");
        check(broken, !PersonalData.isIn(title), "/title", "personal-data");
        check(broken, !PersonalData.isIn(text), "/description", "personal-data");
        for (int i = 0; i < keywords.size(); i++) {
            check(broken, !PersonalData.isIn(keywords.get(i)), "/keywords/" + i, "personal-data");
        }
        for (int i = 0; i < columns.size(); i++) {
            check(broken, OpenColumn.titled(columns.get(i)).isPresent(), "/columns/" + i, "column-not-open");
        }
        check(broken, new HashSet<>(columns).size() == columns.size(), "/columns", "column-twice");
        check(broken, OpenColumn.tellHowExact(chosen()), "/columns", "value-needs-qualifier");
        return broken.isEmpty() ? Optional.empty() : Optional.of(Refusal.invalid(broken));
    }

    private static void check(List<Violation> broken, boolean holds, String pointer, String rule) {
        if (!holds) {
            broken.add(Violation.of(pointer, rule));
        }
    }

    Description toDescription() {
        return new Description(title, text, unit, contact, frequency, keywords, chosen());
    }

    private List<OpenColumn> chosen() {
        return columns.stream()
                .map(OpenColumn::titled)
                .flatMap(Optional::stream)
                .toList();
    }
}
