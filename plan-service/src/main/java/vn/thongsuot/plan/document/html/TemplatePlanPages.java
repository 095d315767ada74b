package vn.thongsuot.plan.document.html;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import vn.thongsuot.plan.document.PlanPages;
import vn.thongsuot.plan.document.PrintedPlan;

/** Pages from the template {@code plan.html}, which escapes every text. */
@Component
class TemplatePlanPages implements PlanPages {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ITemplateEngine engine;

    TemplatePlanPages(ITemplateEngine engine) {
        this.engine = engine;
    }

    @Override
    public String html(PrintedPlan plan) {
        return engine.process("plan", new Context(VIETNAMESE, Map.of("plan", plan)));
    }
}
