package vn.thongsuot.plan.template.messaging;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.plan.template.KeepingTemplates;
import vn.thongsuot.plan.template.PlanTemplate;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.outbox.AggregateFactory;
import vn.thongsuot.platform.outbox.AggregateKind;

/** Where templates are kept and what is told of them. */
@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

    @Bean
    AggregateKind<PlanTemplate> templateKind(TopicCatalogue catalogue) {
        return AggregateKind.of(
                        "plan_templates", PlanTemplate.class, catalogue.topic("plan-templates"), TemplateData::of)
                .filteredBy(KeepingTemplates.UNIT)
                .placedAt(template -> Set.of(template.state().unit()));
    }

    @Bean
    Aggregates<PlanTemplate> templates(AggregateFactory factory, AggregateKind<PlanTemplate> kind) {
        return factory.of(kind);
    }
}
