package vn.thongsuot.directive.datarequest;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;

/**
 * A column as the sender wants it; fields as in {@link Column}.
 *
 * @param key of the column that it was until now; absent for a new one
 * @param type text unless said otherwise
 * @param required not, unless said otherwise
 */
public record ColumnDraft(
        @Nullable String key,
        @Nullable String name,
        @Nullable ColumnType type,
        @Nullable String unitOfMeasure,
        @Nullable Boolean required,
        @Nullable List<String> choices) {

    private static final int NAME = 300;
    private static final int UNIT = 50;
    private static final int CHOICE = 200;
    private static final int CHOICES = 100;

    public ColumnDraft {
        key = Text.of(key);
        name = Text.of(name);
        unitOfMeasure = Text.of(unitOfMeasure);
        choices = Text.each(choices);
    }

    static ColumnDraft named(String name, ColumnType type, @Nullable String unitOfMeasure) {
        return new ColumnDraft(null, name, type, unitOfMeasure, null, List.of());
    }

    void check(Rules rules, String at, Set<String> known) {
        rules.check(key == null || known.contains(key), at + "/key", "unknown-column")
                .text(at + "/name", name, NAME)
                .optionalText(at + "/unitOfMeasure", unitOfMeasure, UNIT)
                .check(type == ColumnType.CHOICE || listed().isEmpty(), at + "/choices", "choices-of-a-choice")
                .check(type != ColumnType.CHOICE || !listed().isEmpty(), at + "/choices", "required")
                .atMost(at + "/choices", listed(), CHOICES)
                .distinct(
                        at + "/choices",
                        listed().stream().map(Column::comparable).toList());
        for (int i = 0; i < listed().size(); i++) {
            rules.text(at + "/choices/" + i, listed().get(i), CHOICE);
        }
    }

    void addTo(FreeTexts texts, String at) {
        texts.add(at + "/name", name).add(at + "/unitOfMeasure", unitOfMeasure).each(at + "/choices", choices);
    }

    Column toColumn(String itsKey) {
        return new Column(
                itsKey,
                requireNonNullElse(name, ""),
                requireNonNullElse(type, ColumnType.TEXT),
                unitOfMeasure,
                requireNonNullElse(required, false),
                listed());
    }

    private List<String> listed() {
        return requireNonNullElse(choices, List.of());
    }
}
