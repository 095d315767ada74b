package vn.thongsuot.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.plan.difference.ComparingPlans;
import vn.thongsuot.plan.pasting.Pasting;
import vn.thongsuot.plan.plan.AmendingPlans;
import vn.thongsuot.plan.plan.DistributingPlans;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.Editions;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.reference.Outdated;
import vn.thongsuot.plan.reference.ReplacingCopy;
import vn.thongsuot.plan.reference.SuccessorsCopy;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;

/** Editions of plans, their way to whom they concern, and texts that come from elsewhere. */
@Configuration(proxyBeanMethods = false)
class PlanLifeWiring {

    @Bean
    Editions editions(Aggregates<Plan> plans) {
        return new Editions(plans);
    }

    @Bean
    AmendingPlans amendingPlans(Aggregates<Plan> plans, DraftingPlans drafting) {
        return new AmendingPlans(plans, drafting);
    }

    @Bean
    ComparingPlans comparingPlans(Editions editions, ReadingPlans plans) {
        return new ComparingPlans(editions, plans);
    }

    @Bean
    DistributingPlans distributingPlans(Aggregates<Plan> plans, Access access) {
        return new DistributingPlans(plans, access);
    }

    @Bean
    Outdated outdated(Replica<ReplacingCopy> directives, Replica<SuccessorsCopy> units) {
        return new Outdated(directives, units);
    }

    @Bean
    Pasting pasting(Access access) {
        return new Pasting(access);
    }
}
