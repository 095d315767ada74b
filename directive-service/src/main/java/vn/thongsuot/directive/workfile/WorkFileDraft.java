package vn.thongsuot.directive.workfile;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.directive.rule.Rules;
import vn.thongsuot.directive.text.FreeTexts;
import vn.thongsuot.directive.text.Text;
import vn.thongsuot.platform.aggregate.Refusal;

/**
 * A work file as somebody wants it; nothing is checked yet. Fields as in {@link WorkFile}.
 *
 * @param title absent: that of the directive
 * @param retention key of a line of the catalogue
 */
public record WorkFileDraft(
        @Nullable String directive,
        @Nullable String unit,
        @Nullable String title,
        @Nullable String retention) {

    private static final int ID = 100;
    static final int TITLE = 1000;

    public WorkFileDraft {
        directive = Text.of(directive);
        unit = Text.of(unit);
        title = Text.of(title);
        retention = Text.of(retention);
    }

    Optional<Refusal> refusesOpening(RetentionPeriods periods) {
        return naming(new Rules().text("/directive", directive, ID).text("/unit", unit, ID), periods);
    }

    Optional<Refusal> refusesChange(RetentionPeriods periods) {
        return naming(new Rules().required("/title", title), periods);
    }

    private Optional<Refusal> naming(Rules rules, RetentionPeriods periods) {
        return rules.optionalText("/title", title, TITLE)
                .required("/retention", retention)
                .check(retention == null || periods.find(retention).isPresent(), "/retention", "unknown-retention")
                .refusal()
                .or(() -> new FreeTexts().add("/title", title).refusesSecrets());
    }
}
