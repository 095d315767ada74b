package vn.thongsuot.reporting.definition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thongsuot.platform.aggregate.Violation;
import vn.thongsuot.reporting.facts.Days;
import vn.thongsuot.reporting.report.Report;

/** What a definition must keep to whatever it refers to. */
final class DefinitionRules {

    private final ReportDefinition definition;
    private final List<Violation> broken = new ArrayList<>();

    private DefinitionRules(ReportDefinition definition) {
        this.definition = definition;
    }

    static List<Violation> broken(ReportDefinition definition) {
        var rules = new DefinitionRules(definition);
        rules.time();
        rules.documents();
        for (var place = 0; place < definition.steps().size(); place++) {
            rules.step("/steps/" + place, definition.steps().get(place));
        }
        return rules.broken;
    }

    private boolean isPeriodic() {
        return definition.kind() == Report.Kind.PERIODIC;
    }

    private void time() {
        check((definition.rule() != null) == isPeriodic(), "/rule", isPeriodic() ? "not-null" : "periodic-only");
        check((definition.days() == null) == isPeriodic(), "/days", isPeriodic() ? "not-periodic" : "not-null");
        var cut = definition.cutOff();
        check(cut == null || cut.rule() == definition.rule(), "/cutOff/rule", "cut-off-of-another");
        var days = definition.days();
        if (days != null) {
            Days.brokenRule(days.from(), days.to()).ifPresent(rule -> broken.add(Violation.of("/days/to", rule)));
        }
        var until = definition.validTo();
        check(until == null || !until.isBefore(definition.validFrom()), "/validTo", "not-before-from");
    }

    private void documents() {
        check(!isPeriodic() || definition.legalBasis() != null, "/legalBasis", "regime-basis");
        check(definition.answered() != null, "/directive", "not-null");
        var forms = definition.dataForms();
        check(forms.stream().distinct().count() == forms.size(), "/dataForms", "form-twice");
    }

    private void step(String path, Step step) {
        check(!step.reporters().isNobody(), path + "/reporters", "nobody-named");
        check(step.reporters().under() == null || step.reporters().hasClass(), path + "/reporters/under", "class-only");
        due(path + "/due", step.due());
    }

    private void due(String path, DueRule due) {
        check((due.day() != null) == (due.form() == DueRule.Form.DAY_OF_MONTH), path + "/day", wanted(due.day()));
        check((due.days() != null) == (due.form() == DueRule.Form.AFTER_CUT_OFF), path + "/days", wanted(due.days()));
        check((due.on() != null) == (due.form() == DueRule.Form.ON), path + "/on", wanted(due.on()));
        check(!due.working() || due.form() == DueRule.Form.AFTER_CUT_OFF, path + "/working", "due-other-form");
        check(due.form() != DueRule.Form.DAY_OF_MONTH || isPeriodic(), path + "/form", "periodic-only");
        check(due.form() != DueRule.Form.ON || !isPeriodic(), path + "/form", "not-periodic");
    }

    private static String wanted(@Nullable Object given) {
        return given == null ? "not-null" : "due-other-form";
    }

    private void check(boolean holds, String pointer, String rule) {
        if (!holds) {
            broken.add(Violation.of(pointer, rule));
        }
    }
}
