package vn.thongsuot.reporting.facts.messaging;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thongsuot.contracts.TopicCatalogue;
import vn.thongsuot.platform.events.Replica;
import vn.thongsuot.platform.events.ReplicaFactory;
import vn.thongsuot.platform.events.ReplicaKind;
import vn.thongsuot.reporting.facts.ActivityFact;
import vn.thongsuot.reporting.facts.AgreementFact;
import vn.thongsuot.reporting.facts.AssignmentFact;
import vn.thongsuot.reporting.facts.CampaignFact;
import vn.thongsuot.reporting.facts.DirectiveFact;
import vn.thongsuot.reporting.facts.IndicatorFact;
import vn.thongsuot.reporting.facts.PlanFact;
import vn.thongsuot.reporting.facts.ReorganisationFact;
import vn.thongsuot.reporting.facts.ReportFact;
import vn.thongsuot.reporting.facts.TaskFact;
import vn.thongsuot.reporting.facts.UnitCodesFact;
import vn.thongsuot.reporting.facts.UnitLineFact;

/** The copies this service keeps of what others own, with the fields they are looked up by. */
@Configuration(proxyBeanMethods = false)
class CopiesConfiguration {

    @Bean
    Replica<DirectiveFact> directiveCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_directives", DirectiveFact.class, catalogue.topic("directives")));
    }

    @Bean
    Replica<TaskFact> taskCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_tasks", TaskFact.class, catalogue.topic("tasks"))
                .indexedBy("directive", "source.id"));
    }

    @Bean
    Replica<PlanFact> planCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_plans", PlanFact.class, catalogue.topic("plans"))
                .indexedBy("directives", "unit")
                .indexedTogether("directives", "unit"));
    }

    @Bean
    Replica<ActivityFact> activityCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_activities", ActivityFact.class, catalogue.topic("activities"))
                .indexedBy("directives", "unit", "coordinators"));
    }

    @Bean
    Replica<AssignmentFact> assignmentCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_assignments", AssignmentFact.class, catalogue.topic("assignments"))
                .indexedBy("directive", "unit")
                .indexedTogether("directive", "unit"));
    }

    @Bean
    Replica<ReportFact> reportCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_reports", ReportFact.class, catalogue.topic("reports"))
                .indexedBy("directive", "supersedes", "unit", "recipient", "period.to")
                .indexedTogether("directive", "period.to", "unit"));
    }

    @Bean
    Replica<IndicatorFact> indicatorCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_indicators", IndicatorFact.class, catalogue.topic("indicators")));
    }

    @Bean
    Replica<AgreementFact> agreementCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_agreements", AgreementFact.class, catalogue.topic("agreements"))
                .indexedBy("counterpart")
                .keepingTime(AgreementFact::told));
    }

    @Bean
    Replica<UnitCodesFact> unitCodesCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_unit_codes", UnitCodesFact.class, catalogue.topic("organisation"))
                .indexedBy("identifiers.value"));
    }

    @Bean
    Replica<UnitLineFact> unitLineCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_unit_lines", UnitLineFact.class, catalogue.topic("organisation")));
    }

    @Bean
    Replica<ReorganisationFact> reorganisationCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(
                ReplicaKind.of("copy_reorganisations", ReorganisationFact.class, catalogue.topic("reorganisations")));
    }

    @Bean
    Replica<CampaignFact> campaignCopies(ReplicaFactory replicas, TopicCatalogue catalogue) {
        return replicas.of(ReplicaKind.of("copy_campaigns", CampaignFact.class, catalogue.topic("campaigns")));
    }
}
