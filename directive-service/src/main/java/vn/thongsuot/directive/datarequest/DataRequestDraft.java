package vn.thongsuot.directive.datarequest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Reference;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.directive.time.Deadline;
import vn.thongsuot.directive.unit.UnitClass;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A request as somebody wants it to be; nothing is checked yet. Fields as in {@link DataRequest}.
 *
 * @param heading of a table, pasted; instead of the columns
 * @param units ids of the units named as recipients
 */
public record DataRequestDraft(
        @Nullable String title,
        @Nullable String unit,
        @Nullable String directive,
        @Nullable String heading,
        @Nullable List<ColumnDraft> columns,
        @Nullable List<String> units,
        @Nullable List<UnitClass> recipientClasses,
        @Nullable Deadline deadline,
        @Nullable String note) {

    /** As many as a directive may have. */
    static final int RECIPIENTS = 5000;

    static final int COLUMNS = 60;
    private static final int TITLE = 500;
    private static final int ID = 100;
    private static final int HEADING = 20_000;
    private static final int CLASSES = 20;
    private static final int NOTE = 4000;
    private static final int WORDS = 500;

    public DataRequestDraft {
        title = Text.of(title);
        unit = Text.of(unit);
        directive = Text.of(directive);
        heading = heading == null || heading.isBlank() ? null : heading;
        columns = columns == null ? List.of() : List.copyOf(columns);
        units = Text.each(units);
        recipientClasses = recipientClasses == null ? List.of() : List.copyOf(recipientClasses);
        note = Text.of(note);
    }

    /** @param known keys of the columns that there are already */
    Optional<Refusal> refusal(Set<String> known) {
        var rules = new Rules()
                .text("/title", title, TITLE)
                .text("/unit", unit, ID)
                .optionalText("/directive", directive, ID)
                .optionalText("/heading", heading, HEADING)
                .optionalText("/note", note, NOTE)
                .check(heading == null || listed(columns).isEmpty(), "/heading", "heading-or-columns")
                .check(deadline == null || !deadline.asWritten().isEmpty(), "/deadline/asWritten", "required")
                .optionalText("/deadline/asWritten", deadline == null ? null : deadline.asWritten(), WORDS)
                .atMost("/units", listed(units), RECIPIENTS)
                .distinct("/units", listed(units))
                .atMost("/recipientClasses", listed(recipientClasses), CLASSES)
                .distinct("/recipientClasses", listed(recipientClasses));
        for (int i = 0; i < listed(recipientClasses).size(); i++) {
            listed(recipientClasses).get(i).check(rules, "/recipientClasses/" + i);
        }
        return rules.refusal().or(() -> refusesColumns(known)).or(this::refusesSecrets);
    }

    private Optional<Refusal> refusesColumns(Set<String> known) {
        var unreadable = heading == null ? Optional.<Refusal>empty() : Heading.refusal(heading);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        var wanted = wantedColumns();
        var rules = new Rules()
                .check(!wanted.isEmpty(), "/columns", "required")
                .atMost("/columns", wanted, COLUMNS)
                .distinct(
                        "/columns",
                        wanted.stream()
                                .map(column -> Column.comparable(requireNonNullElse(column.name(), "")))
                                .toList());
        for (int i = 0; i < wanted.size(); i++) {
            wanted.get(i).check(rules, "/columns/" + i, known);
        }
        return rules.refusal();
    }

    private Optional<Refusal> refusesSecrets() {
        var texts = new FreeTexts()
                .add("/title", title)
                .add("/note", note)
                .add("/deadline/asWritten", deadline == null ? null : deadline.asWritten());
        for (int i = 0; i < wantedColumns().size(); i++) {
            wantedColumns().get(i).addTo(texts, "/columns/" + i);
        }
        return texts.refusesSecrets();
    }

    List<ColumnDraft> wantedColumns() {
        return heading == null ? listed(columns) : Heading.columns(heading);
    }

    Recipients recipients() {
        return new Recipients(listed(units), listed(recipientClasses), List.of(), List.of());
    }

    Stream<Reference> references() {
        return Stream.concat(
                Stream.concat(Reference.of("/unit", unit), Reference.each("/units", listed(units))),
                IntStream.range(0, listed(recipientClasses).size())
                        .boxed()
                        .flatMap(i -> listed(recipientClasses).get(i).units("/recipientClasses/" + i)));
    }

    private static <T> List<T> listed(@Nullable List<T> given) {
        return requireNonNullElse(given, List.of());
    }
}
