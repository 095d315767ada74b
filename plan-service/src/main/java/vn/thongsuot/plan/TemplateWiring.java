package vn.thongsuot.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.Outdated;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.plan.template.CopyingPlans;
import vn.thongsuot.plan.template.DraftingFromTemplates;
import vn.thongsuot.plan.template.KeepingTemplates;
import vn.thongsuot.plan.template.PlanTemplate;
import vn.thongsuot.plan.template.Reviewing;
import vn.thongsuot.plan.template.ShippedTemplates;
import vn.thongsuot.platform.aggregate.Aggregates;

/** Templates and models of plans. */
@Configuration(proxyBeanMethods = false)
class TemplateWiring {

    @Bean
    KeepingTemplates keepingTemplates(
            Aggregates<PlanTemplate> templates, Access access, References references, ShippedTemplates shipped) {
        return new KeepingTemplates(templates, access, references, shipped);
    }

    @Bean
    DraftingFromTemplates draftingFromTemplates(
            Aggregates<PlanTemplate> templates,
            DraftingPlans drafting,
            References references,
            Surroundings surroundings) {
        return new DraftingFromTemplates(templates, drafting, references, surroundings);
    }

    @Bean
    CopyingPlans copyingPlans(
            ReadingPlans plans,
            DraftingPlans drafting,
            References references,
            Surroundings surroundings,
            Outdated outdated) {
        return new CopyingPlans(plans, drafting, references, surroundings, new Reviewing(outdated));
    }
}
