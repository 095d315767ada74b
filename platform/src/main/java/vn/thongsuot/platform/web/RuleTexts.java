package vn.thongsuot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.thongsuot.platform.aggregate.Violation;

/** What broken rules are called in the reader's language, for answers that tell of them without being problems. */
public final class RuleTexts {

    private final Problems problems;

    RuleTexts(Problems problems) {
        this.problems = problems;
    }

    /**
     * One rule that one field breaks.
     *
     * @param detail in the reader's language
     */
    public record Told(String pointer, String rule, String detail) {}

    public List<Told> of(HttpServletRequest request, List<Violation> violations) {
        return problems.errors(request, violations).stream()
                .map(error -> new Told(error.pointer(), error.rule(), error.detail()))
                .toList();
    }
}
