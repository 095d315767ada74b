package vn.thongsuot.plan;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.documents.attaching.AttachingCopies;
import vn.thongsuot.documents.edxml.Packing;
import vn.thongsuot.documents.rendering.Renderings;
import vn.thongsuot.organisation.Access;
import vn.thongsuot.organisation.Organisation;
import vn.thongsuot.organisation.PositionCopy;
import vn.thongsuot.plan.document.ExchangeRecords;
import vn.thongsuot.plan.document.PackingPlans;
import vn.thongsuot.plan.document.PrintingPlans;
import vn.thongsuot.plan.plan.ApprovingPlans;
import vn.thongsuot.plan.plan.DraftingPlans;
import vn.thongsuot.plan.plan.NumberRegister;
import vn.thongsuot.plan.plan.Plan;
import vn.thongsuot.plan.plan.ReadingPlans;
import vn.thongsuot.plan.plan.SignedPlans;
import vn.thongsuot.plan.reference.CampaignCopy;
import vn.thongsuot.plan.reference.DirectiveCopy;
import vn.thongsuot.plan.reference.IndicatorCopy;
import vn.thongsuot.plan.reference.References;
import vn.thongsuot.plan.reference.Surroundings;
import vn.thongsuot.platform.aggregate.Aggregates;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.files.Files;

/** The use cases and what they stand on. */
@Configuration(proxyBeanMethods = false)
class PlanConfiguration {

    @Bean
    References references(
            Organisation organisation,
            Replica<DirectiveCopy> directives,
            Replica<CampaignCopy> campaigns,
            Replica<PositionCopy> positions,
            Replica<IndicatorCopy> indicators) {
        return new References(organisation, directives, campaigns, positions, indicators);
    }

    @Bean
    DraftingPlans draftingPlans(Aggregates<Plan> plans, Access access, References references) {
        return new DraftingPlans(plans, access, references);
    }

    @Bean
    ApprovingPlans approvingPlans(
            Aggregates<Plan> plans, Access access, References references, NumberRegister register) {
        return new ApprovingPlans(plans, access, references, register);
    }

    @Bean
    AttachingCopies<Plan> attachingCopies(Aggregates<Plan> plans, Access access, Files files) {
        return SignedPlans.attaching(plans, access, files);
    }

    @Bean
    ReadingPlans readingPlans(Aggregates<Plan> plans, References references) {
        return new ReadingPlans(plans, references);
    }

    @Bean
    Surroundings surroundings(Organisation organisation) {
        return new Surroundings(organisation);
    }

    @Bean
    Renderings renderings(
            @Value("${thongsuot.documents.at-once}") int atOnce,
            @Value("${thongsuot.documents.patience}") Duration patience) {
        return new Renderings(atOnce, patience);
    }

    @Bean
    PrintingPlans printingPlans(ReadingPlans plans, Renderings renderings) {
        return new PrintingPlans(plans, renderings);
    }

    @Bean
    PackingPlans packingPlans(
            ReadingPlans plans,
            PrintingPlans printing,
            Organisation organisation,
            Files files,
            Renderings renderings,
            Clock clock) {
        return new PackingPlans(
                plans, printing, new ExchangeRecords(organisation), files, new Packing(renderings, clock));
    }
}
