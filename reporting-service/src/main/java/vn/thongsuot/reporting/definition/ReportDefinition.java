package vn.thongsuot.reporting.definition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.outline.CutOff;
import vn.thongsuot.reporting.outline.NominalPeriod;
import vn.thongsuot.reporting.outline.PeriodRule;
import vn.thongsuot.reporting.report.Report;

/**
 * A reporting regime (chế độ báo cáo, Nghị định 09/2019/NĐ-CP).
 *
 * @param kind a periodic one has a rule and a legal basis; the others have days
 * @param unit id of the unit that asks
 * @param legalBasis id of the document that makes it; absent for one that is not periodic and rests on its directive alone
 * @param directive id of the directive that it serves; absent where reports answer the legal basis itself
 * @param campaign absent when it belongs to none
 * @param rule which periods; absent unless it is periodic
 * @param cutOff where its periods are cut; absent where the outline, or Điều 12, says so
 * @param days over which it reports once; absent when it is periodic
 * @param opensBefore how many working days before the cut-off a period is opened
 * @param steps the levels from the lowest
 * @param outline id of the outline; absent for the built-in default
 * @param dataForms ids of requests for data whose forms go with it
 * @param guidance absent when there is none
 * @param validFrom periods that are cut off earlier are not opened
 * @param validTo periods that are cut off later are not opened; absent while it is not known
 */
public record ReportDefinition(
        Report.Kind kind,
        String name,
        String unit,
        @Nullable String legalBasis,
        @Nullable String directive,
        @Nullable String campaign,
        @Nullable PeriodRule rule,
        @Nullable CutOff cutOff,
        @Nullable Days days,
        int opensBefore,
        List<Step> steps,
        @Nullable String outline,
        List<String> dataForms,
        @Nullable String guidance,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        State state) {

    static final String DEFINED = "vn.thongsuot.reportdefinition.defined.v1";
    static final String CHANGED = "vn.thongsuot.reportdefinition.changed.v1";
    static final String ENTERED = "vn.thongsuot.reportdefinition.entered.v1";
    static final String ENDED = "vn.thongsuot.reportdefinition.ended.v1";

    /** Whether periods are opened by it. */
    public enum State {
        DRAFT,
        IN_FORCE,
        ENDED
    }

    public ReportDefinition {
        steps = List.copyOf(steps);
        dataForms = List.copyOf(dataForms);
    }

    /** Whether a period with this cut-off is asked for. */
    boolean asksFor(Days period) {
        return !period.to().isBefore(validFrom)
                && (validTo == null || !period.to().isAfter(validTo));
    }

    /** The document that its reports answer; absent in a draft that breaks its rules. */
    @Nullable
    String answered() {
        return directive == null ? legalBasis : directive;
    }

    /** Stable name of a period within the definition, wherever it is cut. */
    static String keyOf(@Nullable NominalPeriod nominal, Days days) {
        return nominal == null ? days.from() + "/" + days.to() : nominal.rule() + "/" + nominal.of();
    }

    ReportDefinition in(State other) {
        return new ReportDefinition(
                kind,
                name,
                unit,
                legalBasis,
                directive,
                campaign,
                rule,
                cutOff,
                days,
                opensBefore,
                steps,
                outline,
                dataForms,
                guidance,
                validFrom,
                validTo,
                other);
    }
}
